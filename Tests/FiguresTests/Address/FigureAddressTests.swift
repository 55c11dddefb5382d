@testable import Figures
import Testing

@Suite("Addresses of figures")
struct FigureAddressTests {
    static func randomName(_ letters: String = "abcdefghijklmnopqrstuvwxyz0123456789-.", using random: inout SplitMix64) -> String {
        (0..<Int.random(in: 1...12, using: &random)).map { _ in String(letters.randomElement(using: &random) ?? "a") }.joined()
    }

    static func randomMeasure(using random: inout SplitMix64) -> Measure {
        let plain = Measure.plain.randomElement(using: &random) ?? .level
        guard Bool.random(using: &random) else { return plain }
        return plain.with(baseYear: Int.random(in: 1...9999, using: &random)) ?? plain
    }

    @Test("What is printed is read again as the same address")
    func roundTrip() throws {
        var random = SplitMix64(seed: 16)
        for _ in 0..<3_000 {
            let vintage: Vintage = switch Int.random(in: 0..<3, using: &random) {
            case 0: .latest
            case 1: .asOf(Day(dayNumber: Int.random(in: 0...30_000, using: &random)))
            default: .release(Self.randomName(using: &random))
            }
            let address = FigureAddress(
                indicator: Self.randomName(using: &random),
                places: (0...Int.random(in: 0...3, using: &random)).map { _ in Self.randomName(using: &random) },
                group: Self.randomName(using: &random), period: PeriodTests.random(using: &random),
                measure: Self.randomMeasure(using: &random), vintage: vintage)
            #expect(try FigureAddress(parsing: address.description) == address)
        }
    }

    @Test("One figure, one spelling", arguments: [
        ("output.gross/guangxi-parks/all/2024-07.ytd/growth.comparable", "output.gross/guangxi-parks/all/2024-07.ytd/growth.comparable"),
        ("output.gross/guangxi-parks/all/2024-07.ytd", "output.gross/guangxi-parks/all/2024-07.ytd/level"),
        ("investment/zone~guangxi-parks/all/2024/level", "investment/guangxi-parks~zone/all/2024/level"),
        ("investment/zone~zone/C39/2024-Q2/rest@2024-08-20", "investment/zone/C39/2024-Q2/rest@2024-08-20"),
        ("a/b/all/2024-08-20@release:2024-08", "a/b/all/2024-08-20/level@release:2024-08"),
        ("a/b/new-energy/2021-07.ytd/growth.comparable:2019", "a/b/new-energy/2021-07.ytd/growth.comparable:2019"),
        ("a/b/all/2021/rest.growth.nominal:0987", "a/b/all/2021/rest.growth.nominal:0987"),
    ])
    func canonical(text: String, printed: String) throws {
        #expect(try FigureAddress(parsing: text).description == printed)
    }

    @Test("Every measure is read from its own text, and no other text is a measure")
    func measures() {
        for measure in Measure.plain {
            #expect(Measure(measure.description) == measure)
            let dated = measure.with(baseYear: 2019)
            #expect((dated != nil) == (measure.description.contains("growth") || measure.description.contains("base")))
            if let dated { #expect(Measure(dated.description) == dated) }
        }
        for text in ["", "Level", "growth", "growth.comparable:", "growth.comparable:19", "growth.comparable:0000",
            "growth.comparable:2019:2020", "share:2019", "rest.level", "rest.rest", "growth.comparable:２０１９"] {
            #expect(Measure(text) == nil, "\(text)")
        }
    }

    @Test("The same address with one part changed")
    func with() throws {
        let address = try FigureAddress(parsing: "a/b/all/2024-07/level")
        #expect(address.with(places: ["z", "c"]).description == "a/c~z/all/2024-07/level")
        #expect(address.with(measure: .share).description == "a/b/all/2024-07/share")
        #expect(address.with(period: .year(2023)).description == "a/b/all/2023/level")
        #expect(address.with(group: "C39").description == "a/b/C39/2024-07/level")
        #expect(address.with(vintage: .release("2024-08")).description == "a/b/all/2024-07/level@release:2024-08")
    }
}
