import Chain
import Figures
import Formats
import Registry
import Storage

/// Gathers who makes what from what out of the record, as it was known on a day. Each quantity's evidence is the cell of the
/// document that was filed.
public enum ReadChains {
    /// - Parameter day: what was told later is left out.
    /// - Throws: `RecordError`.
    public static func run(from record: any RecordStore, places: PlaceRegister, asOf day: Day) async throws -> ChainReading {
        var reading = ChainReading(places: places.kinds)
        reading.take(try await lines(of: .goods, in: record, day), of: .goods)
        let told = try await record.lines(LineQuery(form: ChainRecord.definition, asOf: day)).sorted(by: FiledLine.isToldBefore)
        let latest = Dictionary(told.map { ($0.line.subject, $0) }) { _, later in later }
        for (_, line) in latest.sorted(by: { $0.key < $1.key }) {
            reading.take(
                definition: Array(line["definition"].utf8), document: FactDocument(line.filing),
                only: Set(line["processes"].split(separator: " ").map { String($0) }))
        }
        for table in [ChainTable.capacities, .flows, .links] { reading.take(try await lines(of: table, in: record, day), of: table) }
        reading.finish()
        return reading
    }

    private static func lines(of table: ChainTable, in record: any RecordStore, _ day: Day) async throws -> [ChainReading.Line] {
        try await record.lines(LineQuery(form: table.form, asOf: day)).sorted(by: FiledLine.isToldBefore)
            .map { ChainReading.Line(document: FactDocument($0.filing), fields: $0.filing.fields, line: $0.line) }
    }
}
