import Figures
import Testing

@Suite("Broken addresses")
struct FigureAddressErrorTests {
    struct Broken: CustomTestStringConvertible, Sendable {
        let address: String
        let part: FigureAddressError.Part
        let text: String
        let message: String
        init(_ address: String, _ part: FigureAddressError.Part, _ text: String, _ message: String) {
            (self.address, self.part, self.text, self.message) = (address, part, text, message)
        }
        var testDescription: String { address }
    }

    static let forms = "2024-07 (a month), 2024-07.ytd (January to July), 2024-Q2 (a quarter), 2024 (a year), 2024-08-20 (a day)"
    static let form = "an address is indicator/place/group/period/measure"
    static let letters = "write letters a–z, digits, “-” and “.”"
    static let vintages = "write @2024-08-20 (what was known on a day) or @release:2024-08 (what a release published)"

    @Test("Each points at its part and says the mend", arguments: [
        Broken("", .indicator, "", "indicator: it is missing; \(form), and only the measure may be left out"),
        Broken("@2024-08-20", .indicator, "", "indicator: it is missing; \(form), and only the measure may be left out"),
        Broken("output", .place, "", "place: it is missing; \(form), and only the measure may be left out"),
        Broken("output/zone", .group, "", "group: it is missing; \(form), and only the measure may be left out"),
        Broken("output/zone/all", .period, "", "period: it is missing; \(form), and only the measure may be left out"),
        Broken("output/zone/all@2024-08-20", .period, "", "period: it is missing; \(form), and only the measure may be left out"),
        Broken("/zone/all/2024", .indicator, "", "indicator: it is empty; \(form)"),
        Broken("output//all/2024", .place, "", "place: it is empty; \(form)"),
        Broken("output/zone//2024", .group, "", "group: it is empty; \(form)"),
        Broken("output/zone~/all/2024", .place, "zone~", "place “zone~”: it is empty; \(form)"),
        Broken("out put/zone/all/2024", .indicator, "out put", "indicator “out put”: “ ” does not belong in it; \(letters)"),
        Broken("产值/zone/all/2024", .indicator, "产值", "indicator “产值”: “产” does not belong in it; \(letters)"),
        Broken("output/zone+parks/all/2024", .place, "zone+parks",
            "place “zone+parks”: “+” does not belong in it; \(letters), and “~” between memberships"),
        Broken("output/zone/a~b/2024", .group, "a~b", "group “a~b”: “~” does not belong in it; \(letters)"),
        Broken("output/zone/all/", .period, "", "period: it is not a period; write one of \(forms)"),
        Broken("output/zone/all/2024-7", .period, "2024-7", "period “2024-7”: it is not a period; write one of \(forms)"),
        Broken("output/zone/all/July", .period, "July", "period “July”: it is not a period; write one of \(forms)"),
        Broken("output/zone/all/2024-13.ytd", .period, "2024-13.ytd", "period “2024-13.ytd”: there is no month 13; write 01 to 12"),
        Broken("output/zone/all/2024-Q5", .period, "2024-Q5", "period “2024-Q5”: there is no quarter 5; write Q1 to Q4"),
        Broken("output/zone/all/2023-02-29/level", .period, "2023-02-29",
            "period “2023-02-29”: the month has no such day; write a day of the calendar"),
        Broken("output/zone/all/2024/growth.comparabel", .measure, "growth.comparabel",
            "measure “growth.comparabel”: there is no such measure; did you mean “growth.comparable”?"),
        Broken("output/zone/all/2024/growth.comparabel:2019@2024-08-20", .measure, "growth.comparabel:2019",
            "measure “growth.comparabel:2019”: there is no such measure; did you mean “growth.comparable”?"),
        Broken("output/zone/all/2024/Level", .measure, "Level", "measure “Level”: there is no such measure; did you mean “level”?"),
        Broken("output/zone/all/2024/sahre", .measure, "sahre", "measure “sahre”: there is no such measure; did you mean “share”?"),
        Broken("output/zone/all/2024/growth.comparable:19", .measure, "growth.comparable:19",
            "measure “growth.comparable:19”: write the base year in four digits, as in “growth.comparable:2019”"),
        Broken("output/zone/all/2024/share:2019", .measure, "share:2019", "measure “share:2019”: it has no base year; write “share”"),
        Broken("output/zone/all/2024/x", .measure, "x",
            "measure “x”: there is no such measure; write one of \(Measure.plain.map(\.description).joined(separator: ", "))"),
        Broken("output/zone/all/2024/", .measure, "",
            "measure: there is no such measure; write one of \(Measure.plain.map(\.description).joined(separator: ", "))"),
        Broken("output/zone/all/2024/level/more", .measure, "more", "measure “more”: nothing may follow the measure; \(form)"),
        Broken("output/zone/all/2024@", .vintage, "@", "vintage “@”: \(vintages)"),
        Broken("output/zone/all/2024/level@2024-02-30", .vintage, "@2024-02-30", "vintage “@2024-02-30”: \(vintages)"),
        Broken("output/zone/all/2024/level@release:", .vintage, "@release:", "vintage “@release:”: \(vintages)"),
        Broken("output/zone/all/2024/level@release:2024/08", .vintage, "@release:2024/08",
            "vintage “@release:2024/08”: “/” does not belong in it; \(letters)"),
        Broken("output/zone/all/2024/level@2024-08-20@2024-08-21", .vintage, "@2024-08-20@2024-08-21",
            "vintage “@2024-08-20@2024-08-21”: \(vintages)"),
    ])
    func broken(row: Broken) throws {
        let error = try #require(throws: FigureAddressError.self) { try FigureAddress(parsing: row.address) }
        #expect(error.part == row.part)
        #expect(error.text == row.text)
        #expect(error.message.en == row.message)
        let (start, end) = (error.range.lowerBound, error.range.upperBound)
        #expect(start <= end && end <= row.address.count)
        let lines = error.pointer.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 2)
        #expect(lines[1].drop { $0 == " " }.count == max(1, row.text.count))
        for text in error.message.all { #expect(text.count > 10) }
        #expect(error.message.zh != error.message.en && error.message.vi != error.message.en)
    }

    @Test("The caret stands under the part")
    func pointer() throws {
        let error = try #require(throws: FigureAddressError.self) { try FigureAddress(parsing: "output/zone/all/2024-7/level") }
        #expect(error.pointer == """
            output/zone/all/2024-7/level
                            ^^^^^^
            """)
        #expect(error.message.zh == "报告期“2024-7”：不是报告期，请写成以下形式之一："
            + "2024-07（月）、2024-07.ytd（1至7月累计）、2024-Q2（季度）、2024（年）、2024-08-20（日）")
        #expect(error.message.vi.hasPrefix("kỳ báo cáo “2024-7”: không phải là kỳ báo cáo"))
    }

    @Test("An address with one character spoilt is another address or points inside itself")
    func spoilt() {
        var random = SplitMix64(seed: 17)
        let address = Array("output.gross/guangxi-parks~zone/all/2024-07.ytd/growth.comparable:2019@release:2024-08")
        let letters = Array("abz09-./~@: é元\n")
        for _ in 0..<5_000 {
            var spoilt = address
            let place = Int.random(in: 0..<spoilt.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: spoilt.remove(at: place)
            case 1: spoilt.insert(letters[Int.random(in: 0..<letters.count, using: &random)], at: place)
            default: spoilt[place] = letters[Int.random(in: 0..<letters.count, using: &random)]
            }
            let text = String(spoilt)
            do {
                let read = try FigureAddress(parsing: text)
                #expect(try FigureAddress(parsing: read.description) == read)
            } catch {
                #expect(error.address == text)
                #expect(error.range.upperBound <= text.count)
                #expect(!error.message.en.isEmpty)
            }
        }
    }
}
