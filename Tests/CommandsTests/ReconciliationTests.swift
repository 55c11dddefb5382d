import Figures
import Formats
import Registry
import Statistics
import Testing

@testable import Commands

@Suite("Published figures beside ours")
struct ReconciliationTests {
    /// A statement about the sample figure, beside it.
    static func row(
        printed: String, unit: String = "billion yuan", kind: String = "computed", measure: String = "level",
        publishedOn: String = "2024-08-20", figure: Figure
    ) throws -> Reconciliation {
        let fields = [
            "indicator": "output.gross", "place": "parks", "group": "all", "period": "2024-07.ytd", "measure": measure,
            "printed": printed, "unit": unit, "bound": "=", "kind": kind, "headline": "yes", "source": "Gazette"
        ].sorted { $0.key < $1.key }
        let day = try #require(Day(publishedOn))
        let filing = Filing(
            position: FilingPosition(key: "reference", sequence: 1), document: SourceDocument(hash: "ab", name: "statements.csv", byteCount: 1),
            form: "statements", period: nil, fields: fields.map(\.key), provenance: .published, knownOn: day,
            recordedAt: Instant(microsecondsSince1970: 0), enteredBy: "clerk", isBackdated: false)
        var register = ZoneRegister()
        register.takeStatement(
            FiledLine(filing: filing, line: ReportLine(row: 2, subject: "s", period: .day(day), texts: fields.map(\.value))))
        return Reconciliation(statement: try #require(register.statements.first), figure: figure)
    }

    static func rows() throws -> [Reconciliation] {
        let level = SampleFigures.figure(try SampleFigures.sum()), growth = SampleFigures.figure(try SampleFigures.growth())
        return [
            try row(printed: "1.21", figure: level), try row(printed: "1.3", figure: level),
            try row(printed: "1.2", kind: "quoted", figure: level),
            try row(printed: "+10", unit: "%", measure: "growth.comparable", publishedOn: "2024-09-01", figure: growth)
        ]
    }

    @Test("As JSON: published as printed and in base units, ours, and whether it lies inside")
    func json() throws {
        let values = try Self.rows().map(ReconciliationJSON(language: .english).value)
        #expect(values.map { $0["published"] } == ["1.21 billion yuan", "1.3 billion yuan", "1.2 billion yuan", "+10%"])
        #expect(values.map { $0["publishedValue"] } == ["1210000000.00", "1300000000.00", "1200000000.00", "10.00"])
        #expect(values.map { $0["ours"] } == ["1210000000.00", "1210000000.00", "1210000000.00", "10.00"])
        #expect(values.map { $0["inside"] } == [true, false, .null, true])
        #expect(values.map { $0["verdict"] } == ["inside", "outside", "quoted", "inside"])
        #expect(values.map { $0["difference"] } == ["0.0000", "-0.090", .null, "0.00"])
        #expect(values.map { $0["address"] }.last == .string("output.gross/parks/all/2024-07.ytd/growth.comparable"))
    }

    @Test("As a table: ours in the printed unit, one decimal more where it differs, the gap where it lies outside")
    func table() throws {
        let lines = ReconciliationLines(
            rows: try Self.rows(), title: LocalizedText(same: "Title"), language: .english
        ).lines(width: 90)
        #expect(
            lines == [
                "Title",
                "",
                "Figure                                      Published           Computed  Verdict",
                "──────────────────────────────────  ─────────────────  ─────────────────  ────────────────",
                "Output, Parks, January–July 2024    1.21 billion yuan  1.21 billion yuan  inside",
                "  output.gross/parks/all/2024-07.ytd/level",
                "Output, Parks, January–July 2024     1.3 billion yuan  1.21 billion yuan  outside (−0.090)",
                "  output.gross/parks/all/2024-07.ytd/level",
                "Output, Parks, January–July 2024     1.2 billion yuan                  –  quoted",
                "  output.gross/parks/all/2024-07.ytd/level",
                "  Gazette",
                "Output, Parks, growth,                           +10%               +10%  inside",
                "January–July 2024",
                "  output.gross/parks/all/2024-07.ytd/growth.comparable",
                "",
                "2 of 3 computed figures lie inside the printed rounding; 1 is quoted, never a match."
            ])
    }

    @Test("The latest publications come first, each in the order of its document")
    func order() throws {
        #expect(try Self.rows().newestFirst.map(\.statement.printed) == ["+10", "1.21", "1.3", "1.2"])
    }
}
