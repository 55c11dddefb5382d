import Figures
import Foundation
import Statistics
import Testing

@testable import Storage

@Suite("A record that an older version made")
struct MigrationTests {
    @Test("opens as the newest, with all that was filed, and takes filings", arguments: TestEngine.available, ReleasedSchema.all)
    func opens(engine: TestEngine, released: ReleasedSchema) async throws {
        try await inZone(engine) { zone in
            try FileManager.default.createDirectory(atPath: zone.folder, withIntermediateDirectories: true)
            let old = try DatabaseRecord.engine(zone.folder, zone.place, patience: 20)
            try await old.write(.everything, stands: { _, _ in true }) { session in
                for statement in released.statements(engine) { try session.execute(statement) }
                for (table, columns, rows) in [
                    ("filing", FilingRow.columns, [Self.filing]), ("line", LineRow.columns, Self.lines),
                    ("cell", CellRow.key + CellRow.sums, [Self.cell]),
                ] {
                    var rest = rows[...]
                    try session.insert(into: table, columns) { rest.popFirst() }
                }
            }
            try old.close()
            let record = try await zone.open()
            try await record.keepDocument(Array("bytes".utf8), hash: Sample.document("bytes").hash)
            #expect(try await record.engine.read { try Schema.isCurrent($0) })
            let tables = try await record.engine.read { try Self.tables($0) }
            let newest = try await withRecord(engine) { new, _ in try await new.engine.read { try Self.tables($0) } }
            #expect(tables == newest)
            let report = try await record.verify(against: nil, trusting: nil)
            #expect(report.isSound)
            #expect(report.heads.map(\.hash) == ["c810c27518563a348fc0e360c6e0cfe11fe1b6436ad61527dbdcfcccdae67d2a"])
            #expect(try await record.lines(LineQuery(form: "output")).map(\.line) == Sample.lines)
            _ = try await record.append([Sample.draft()], changes: [Sample.change(3)], expecting: ["qinzhou": 1])
            let cells = try await record.cells(CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil))
            #expect(cells == [Sample.change(5, answered: 2)])
            try record.close()
        }
    }

    @Test("All versions but the newest are released ones, numbered alike on both engines")
    func numbering() {
        #expect(Schema.versions(.sqlite).count == Schema.versions(.postgresql).count)
        #expect(ReleasedSchema.all.map(\.version) == Array(1...ReleasedSchema.all.count))
        #expect(ReleasedSchema.all.count >= Schema.versions(.sqlite).count - 1)
    }

    /// What the engine tells of the columns, keys, checks and indexes.
    private static func tables(_ session: any Session) throws -> [String] {
        let rows = switch session.dialect {
        case .sqlite: try session.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        case .postgresql:
            try session.rows(
                """
                SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                WHERE connamespace = current_schema()::regnamespace
                UNION SELECT replace(indexdef, schemaname || '.', '') FROM pg_indexes WHERE schemaname = current_schema()
                UNION SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable
                FROM information_schema.columns WHERE table_schema = current_schema()
                ORDER BY 1
                """)
        }
        var tables: [String] = []
        while let row = try rows.next() {
            tables.append(try row.text(0).split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
        return tables
    }

    /// The rows of one filing as version 1 wrote them; its hashes were computed by another program.
    private static let filing: [StoredValue] = [
        .text("qinzhou"), .number(1), .text("277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9"),
        .text("output-2024-07.csv"), .number(5), .text("Statistics office"), .text("https://example.org/output"), .text("output"),
        .text("2024-07"), .text("month\u{1F}ytd\u{1F}remark\u{1F}"), .text("synthetic"), .number(19955),
        .number(1_724_115_723_000_004), .text("lan"), .number(0), .number(3),
        .text("769a8856ce28d2339aeb4fe75ef8668a0c87e54a39ed3a8215a692438e6dd19a"), .text(""),
        .text("c810c27518563a348fc0e360c6e0cfe11fe1b6436ad61527dbdcfcccdae67d2a"),
    ]

    private static let lines: [[StoredValue]] = [
        (2, "E001", "12.5\u{1F}80\u{1F}\u{1F}"), (3, "E002", "-3\u{1F}1e\u{1F}第七月, \"ước tính\"\u{1F}"),
        (5, "E003", "\u{1F}\u{1F}a\u{1B}sb\u{1B}ec\u{1B}0d\u{1B}ee\u{1F}"),
    ].enumerated().map { index, line in
        [
            .text("qinzhou"), .number(1), .number(index), .number(line.0), .text("output"), .text("2024-07"), .text(line.1), .text(line.2),
        ]
    }

    private static let cell: [StoredValue] = [
        .text("output/output"), .number(19935), .text("2024-07"), .text("qinzhou"), .text(Sample.atom.description), .text("2614"),
        .text("synthetic"), .number(19955), .number(2), .number(4), .number(0), .number(0), .number(1),
    ]
}
