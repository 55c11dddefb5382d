import Figures
import Products
import Testing
import Trade

@testable import Formats

@Suite("A tariff file becomes a schedule, and what it leaves open is listed")
struct TariffFileTests {
    static let heading = """
        {file: t.csv, importer: VN, as_of: 2026-01-07, edition: hs2022, publication: {en: a, zh: b, vi: c}, code: hs, description: d,
         columns: [{name: mfn, scheme: mfn}, {name: acfta, scheme: acfta}], legal_basis: [{scheme: mfn, act: X 1/2023, verified: false}]}
        """

    static func read(_ text: String) throws -> TariffImport {
        try TariffFile.read(Array(text.utf8), heading: TariffHeading(yaml: Array(heading.utf8), file: "t.yaml"))
    }

    @Test("rows around a bad one are kept, and the bad one says file, row, field, text and mend") func rejects() throws {
        let result = try Self.read("""
            hs,d,mfn,acfta
            01012100,- - A,5,0
            9849170,,0,
            0101,B,5,0
            x1,B,5,0
            01012900,- - Other,7.5
            01013010,"- - C, D",7.5,*
            """)
        #expect(result.schedule.lines.map(\.code.description) == ["0101.21.00", "0101.30.10"])
        #expect(result.schedule.lines.map(\.title) == ["A", "C, D"] && result.schedule.lines.map(\.depth) == [2, 2])
        #expect(result.rejects.map(\.row) == [3, 4, 5, 6])
        #expect(result.rejects.map { $0.line(.english) } == [
            "t.csv, row 3, hs “9849170”: a code of 7 digits has lost a digit, and which one is not told; look the line up in the legal text and write its 8 digits",
            "t.csv, row 4, hs “0101”: 4 digits name no line of this schedule; look the line up in the legal text and write its 8 digits",
            "t.csv, row 5, hs “x1”: a code has digits only; look the line up in the legal text and write its 8 digits",
            "t.csv, row 6: the row has 3 fields where the header has 4; compare it with the header",
        ])
        #expect(result.rowCount == 6)
    }

    @Test("cells from which no single rate follows are listed with what they need") func findings() throws {
        let result = try Self.read("""
            hs,d,mfn,acfta
            01012100,A,5,0/5
            01012200,A,9 (NHN: 60),*/0
            01012300,A,free,150% thuế MFN
            01012400,A,Theo hướng dẫn tại khoản 1.1 Chương 98,0 (-ID)/0
            01012500,A,9 (NHN: 9),50% thuế MFN
            01012600,A,9/9,0 (-ID)/0 (-ID)
            """)
        #expect(result.findings.map(\.need) == [
            .goodsOfEachRate, .quotaUse, .goodsExcluded, .knownForm, .wholeRate, .provision, .goodsOfEachRate,
        ])
        #expect(result.findings.map(\.column) == ["acfta", "mfn", "acfta", "mfn", "acfta", "mfn", "acfta"])
        #expect(result.findings[3].text == "free" && result.findings[3].row == 4)
    }

    @Test("a file without rows, without a column, or that is no text is refused as a whole") func faults() throws {
        #expect(throws: TariffFileFault.empty(file: "t.csv")) { try Self.read("") }
        #expect(throws: TariffFileFault.missingColumn(file: "t.csv", name: "acfta", there: ["hs", "d", "mfn"])) { try Self.read("hs,d,mfn\n") }
        let heading = try TariffHeading(yaml: Array(Self.heading.utf8), file: "t.yaml")
        #expect(throws: TariffFileFault.self) { try TariffFile.read([0x50, 0x4B, 3, 4], heading: heading) }
    }

    @Test("a heading names the place of what is wrong in it", arguments: [
        ("importer: VN", "importer: XX", "importer"), ("as_of: 2026-01-07", "as_of: soon", "as_of"), ("scheme: acfta", "scheme: afta", "columns[1].scheme"),
        ("name: acfta", "name: mfn", "columns[1].name"), ("verified: false", "verified: perhaps", "legal_basis[0].verified"),
    ])
    func headings(right: String, wrong: String, path: String) {
        let text = Self.heading.replacing(right, with: wrong)
        let problem = #expect(throws: YAMLProblem.self) { try TariffHeading(yaml: Array(text.utf8), file: "t.yaml") }
        #expect(problem?.path == path)
    }
}
