import Figures
import Formats
import Storage
import Trade

/// Reads the ledger of originating stock out of the record.
public enum ReadStock {
    /// - Throws: `RecordError`; ``StockError/unreadable(row:of:)`` for a line that the ledger would not take.
    public static func run(in zone: Zone) async throws -> OriginatingStock {
        var stock = OriginatingStock()
        for line in try await zone.record.lines(LineQuery(form: StockRecord.form)) {
            guard let entry = entry(line), (try? stock.take(entry)) != nil else {
                throw StockError.unreadable(row: line.line.row, of: line.filing.document.name)
            }
        }
        return stock
    }

    private static func entry(_ line: FiledLine) -> StockEntry? {
        guard case .day(let day) = line.line.period, let direction = StockEntry.Direction(rawValue: line["direction"]),
            let quantity = try? ExactDecimal(parsing: line["quantity"])
        else { return nil }
        return StockEntry(
            direction, material: line.line.subject, proof: OriginProof(agreement: line["agreement"], reference: line["proof"]),
            quantity: quantity, day: day, document: line["document"], validThrough: Day(line["valid_through"]))
    }
}
