import Figures
import Products
import Testing
import Trade

@Suite("A cell of a published tariff says exactly what is printed")
struct TariffCellTests {
    private static func country(_ code: String) throws -> CountryCode { try #require(CountryCode(code)) }

    @Test("a plain rate has a decimal point or a decimal comma", arguments: [
        ("0", 0), ("7,5", 7_500_000), ("7.5", 7_500_000), ("22,5", 22_500_000), ("150", 150_000_000), (" 5 ", 5_000_000), ("0,125", 125_000),
    ])
    func plain(text: String, millionths: Int128) {
        let cell = TariffCell(published: text)
        #expect(cell.content == .rates([RateAlternative(.percentage(ExactDecimal(millionths: millionths)))]))
        #expect(cell.text == text)
    }

    @Test("a rate may leave out origins, with or without spaces between them", arguments: ["0 (-BN, KH, CN)", "0 (-BN,KH,CN)", "0(-BN, KH,CN )"])
    func origins(text: String) throws {
        let cell = TariffCell(published: text)
        #expect(cell.alternatives.map(\.excludedOrigins) == [[try Self.country("BN"), try Self.country("KH"), .china]])
        #expect(try !cell.alternatives[0].isOpen(to: Self.country("BN")) && cell.alternatives[0].isOpen(to: Self.country("TH")))
    }

    @Test("several rates stand between slashes, each with its own origins") func several() throws {
        let rates = TariffCell(published: "9 (-MM, TH)/9/*").alternatives
        #expect(rates.map(\.term) == [.percentage(9), .percentage(9), .excluded])
        #expect(rates.map(\.excludedOrigins.count) == [2, 0, 0])
    }

    @Test("quota, share, provision, exclusion and nothing have their own forms") func otherForms() throws {
        #expect(TariffCell(published: "60 (NHN: 120)").content == .rates([RateAlternative(.percentage(60), outsideQuota: 120)]))
        #expect(TariffCell(published: "150% thuế MFN").content == .rates([RateAlternative(.shareOfMostFavouredNation(150))]))
        #expect(TariffCell(published: "*").content == .rates([RateAlternative(.excluded)]))
        #expect(TariffCell(published: "").content == .blank)
        #expect(
            TariffCell(published: "Theo hướng dẫn tại khoản 1.1 Chương 98").content
                == .underProvision(TariffProvision(clause: "1.1", chapter: "98")))
        #expect(
            TariffCell(published: "Theo hướng dẫn tại điểm b.5.3 và b.5.4 khoản 2.2 Chương 98").content
                == .underProvision(TariffProvision(points: ["b.5.3", "b.5.4"], clause: "2.2", chapter: "98")))
    }

    @Test("what has no known form is kept, with the place where reading stopped", arguments: [
        ("free", 0, TariffCellFault.Reason.expected(.rate)), ("5 (-XX)", 4, .unknownCountry("XX")), ("1,500", 0, .ambiguousNumber("1,500")),
        ("5 (-CN", 6, .expected(.closingBracket)), ("5/", 2, .expected(.rate)), ("5 5", 2, .expected(.end)), ("5 (CN)", 3, .expected(.country)),
        ("5 (-)", 4, .expected(.country)), ("-5", 0, .expected(.rate)), ("5,", 2, .expected(.rate)), ("5 (NHN: )", 8, .expected(.quotaRate)),
        ("Theo hướng dẫn tại Chương 98", 19, .expected(.clause)), ("Theo hướng dẫn tại khoản 1.1", 28, .expected(.chapter)),
        ("9999999", 0, .notARate("9999999")), ("5 (-CN) (-TH)", 9, .expected(.country)),
    ])
    func faults(text: String, column: Int, reason: TariffCellFault.Reason) {
        let cell = TariffCell(published: text)
        #expect(cell.content == .notUnderstood(TariffCellFault(column: column, reason: reason)))
        #expect(cell.text == text && cell.alternatives.isEmpty)
    }

    @Test("whatever a cell says, written and read again it says the same") func roundTrip() {
        var random = SplitMix64(seed: 20_260_107)
        for _ in 0..<2_000 {
            let content = TariffCell.Content.random(&random)
            #expect(TariffCell(content).content == content, "\(TariffCell(content).text)")
        }
    }
}

extension TariffCell.Content {
    static func random(_ random: inout SplitMix64) -> Self {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return .blank
        case 1:
            let points = (0..<Int.random(in: 0...3, using: &random)).map { "b.\($0).\($0 + 1)" }
            return .underProvision(TariffProvision(points: points, clause: "\(Int.random(in: 1...9, using: &random)).2", chapter: "98"))
        default:
            return .rates((0..<Int.random(in: 1...4, using: &random)).map { _ in RateAlternative.random(&random) })
        }
    }
}

extension RateAlternative {
    static func random(_ random: inout SplitMix64) -> Self {
        let rate = ExactDecimal(millionths: Int128(Int.random(in: 0...400, using: &random)) * 500_000)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return RateAlternative(.excluded)
        case 1: return RateAlternative(.shareOfMostFavouredNation(rate))
        default:
            let origins = (CountryCode.asean + [.china]).filter { _ in Bool.random(using: &random) && Bool.random(using: &random) }
            return RateAlternative(.percentage(rate), excludedOrigins: origins, outsideQuota: Bool.random(using: &random) ? nil : rate + 1)
        }
    }
}
