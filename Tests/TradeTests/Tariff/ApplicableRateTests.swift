import Figures
import Products
import Testing
import Trade

@Suite("A schedule answers with a rate, or says why it cannot")
struct ApplicableRateTests {
    /// A schedule of one line: MFN, ACFTA and RCEP for China.
    private static func schedule(_ rows: [(code: String, mfn: String, acfta: String, rcep: String)]) throws -> TariffSchedule {
        TariffSchedule(
            importer: .vietnam, asOf: try #require(Day("2026-01-07")), edition: .hs2022,
            source: TariffSource(file: "test.csv", publication: LocalizedText(same: "test"), legalBasis: []),
            columns: [
                TariffColumn(name: "mfn", scheme: .mostFavouredNation), TariffColumn(name: "acfta", scheme: .acfta),
                TariffColumn(name: "rcep_cn", scheme: .rcep, origins: [.china]),
            ],
            lines: try rows.enumerated().map { index, row in
                TariffLine(
                    code: try HSCode(row.code), description: "- - Test", cells: [row.mfn, row.acfta, row.rcep].map(TariffCell.init(published:)), row: index + 2)
            })
    }

    private static func rate(_ text: String, from code: String, quota: QuotaUse = .unknown) throws -> ApplicableRate {
        try schedule([("01012100", "10", text, "0")])
            .rate(of: HSCode("01012100"), under: .acfta, from: #require(CountryCode(code)), quota: quota)
    }

    @Test("the cell decides for each origin", arguments: [
        ("5", "CN", ApplicableRate.rate(5)), ("0 (-ID, PH, CN)", "CN", .excluded), ("0 (-ID, PH, CN)", "TH", .rate(0)),
        ("*", "CN", .excluded), ("", "CN", .noRate), ("0 (-ID, MY)/0 (-ID)", "CN", .rate(0)),
        ("0 (-ID, MY)/0 (-ID)", "ID", .excluded), ("0 (-ID, MY)/0 (-ID)", "MY", .needsReview(.severalRates([nil, 0]))),
        ("0/5", "CN", .needsReview(.severalRates([0, 5]))), ("9 (-MM, TH)/9/9", "CN", .rate(9)),
        ("*/0", "CN", .needsReview(.severalRates([nil, 0]))), ("9 (NHN: 9)", "CN", .rate(9)),
        ("60 (NHN: 120)", "CN", .needsReview(.quota(inside: 60, outside: 120))), ("150% thuế MFN", "CN", .rate(15)),
        ("5", "US", .originOutsideScheme),
        ("Theo hướng dẫn tại khoản 1.1 Chương 98", "CN", .needsReview(.underProvision(TariffProvision(clause: "1.1", chapter: "98")))),
        ("?", "CN", .needsReview(.notUnderstood(TariffCellFault(column: 0, reason: .expected(.rate))))),
    ])
    func byOrigin(text: String, origin: String, answer: ApplicableRate) throws {
        #expect(try Self.rate(text, from: origin) == answer)
    }

    @Test("inside and outside a tariff quota the two rates hold") func quotas() throws {
        #expect(try Self.rate("60 (NHN: 120)", from: "CN", quota: .inside) == .rate(60))
        #expect(try Self.rate("60 (NHN: 120)", from: "CN", quota: .outside) == .rate(120))
    }

    @Test("a share of a rate that is set by a provision is not told, nor is a share of a share") func shares() throws {
        let schedule = try Self.schedule([
            ("87021010", "Theo hướng dẫn tại khoản 1.1 Chương 98", "150% thuế MFN", "*"), ("87021090", "50% thuế MFN", "5", "*"),
        ])
        let asked = try HSCode("87021010")
        #expect(schedule.rate(of: asked, under: .acfta, from: .china) == .needsReview(.shareOfUnknownRate(150)))
        let doubled = try HSCode("87021090")
        #expect(schedule.rate(of: doubled, under: .mostFavouredNation, from: .china) == .needsReview(.shareOfUnknownRate(50)))
    }

    @Test("a code above the lines is answered where all lines below agree") func prefixes() throws {
        let schedule = try Self.schedule([("85183010", "15", "0", "0"), ("85183020", "15", "5", "0"), ("85184020", "10", "0", "*")])
        let heading = try HSCode("8518"), sub = try HSCode("851830")
        #expect(schedule.lines(within: heading).count == 3)
        #expect(schedule.lines(within: sub).map(\.code.description) == ["8518.30.10", "8518.30.20"])
        #expect(schedule.rate(of: sub, under: .mostFavouredNation, from: .china) == .rate(15))
        #expect(schedule.rate(of: sub, under: .acfta, from: .china) == .needsReview(.severalLines(2)))
        let absent = try HSCode("8519")
        #expect(schedule.rate(of: absent, under: .acfta, from: .china) == .needsReview(.noLine(absent)))
    }

    @Test("an origin whose column is not held needs review, an origin outside the agreement does not") func columns() throws {
        let schedule = try Self.schedule([("85183010", "15", "0", "0")])
        let code = try HSCode("85183010")
        let korea = try #require(CountryCode("KR")), india = try #require(CountryCode("IN"))
        #expect(schedule.rate(of: code, under: .rcep, from: .china) == .rate(0))
        #expect(schedule.rate(of: code, under: .rcep, from: korea) == .needsReview(.columnNotHeld(.rcep, origin: korea)))
        #expect(schedule.rate(of: code, under: .rcep, from: india) == .originOutsideScheme)
        #expect(schedule.rate(of: code, under: .ordinary, from: india) == .needsReview(.columnNotHeld(.ordinary, origin: india)))
    }

    @Test("traps are counted on first rates, where both cells begin with one") func traps() throws {
        let schedule = try Self.schedule([
            ("01012100", "5", "10", "7,5"), ("01012900", "5", "10 (-CN)", "0"), ("01013010", "5", "0", "*/0"), ("01013090", "5", "*", "6"),
            ("01013091", "5", "5/50", "4"),
        ])
        let traps = PreferenceTraps(in: schedule, for: .china)
        #expect(traps.acftaAboveMFN == 2 && traps.acftaAboveMFNOpen == 1 && traps.rcepAboveMFN == 2)
        #expect(traps.rcepAboveACFTA == 0 && traps.rcepBelowACFTA == 2 && traps.acftaExcludesOrigin == 1)
    }
}
