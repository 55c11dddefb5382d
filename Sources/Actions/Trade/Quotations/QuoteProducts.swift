import Figures
import Formats
import Foundation
import Products
import Trade

/// Quotes the products of a list one by one, in the order of the list, several at a time.
public enum QuoteProducts {
    /// What became of a row.
    public enum Outcome: Sendable {
        case quoted(QuotedProduct)
        /// With the row's fields as they stood.
        case handedBack(FileReject, fields: [String])
    }

    /// How many rows are read before they are quoted together; bounds the memory.
    static let batch = 512

    /// - Parameters:
    ///   - list: the rows with their requests.
    ///   - tell: called with each row's outcome in the order of the list.
    public static func run(
        _ list: ProductListCSV, with facts: TradeFacts, workers: Int = ProcessInfo.processInfo.activeProcessorCount,
        tell: (Outcome) throws -> Void
    ) async throws {
        var list = list
        while true {
            var rows: [ProductListCSV.Row] = []
            while rows.count < batch, let row = list.next() { rows.append(row) }
            guard !rows.isEmpty else { return }
            for outcome in await outcomes(of: rows, facts, workers: max(1, workers)) { try tell(outcome) }
        }
    }

    private static func outcomes(of rows: [ProductListCSV.Row], _ facts: TradeFacts, workers: Int) async -> [Outcome] {
        let size = (rows.count + workers - 1) / workers
        let parts = stride(from: 0, to: rows.count, by: size).map { Array(rows[$0..<min($0 + size, rows.count)]) }
        return await withTaskGroup(of: (Int, [Outcome]).self) { group in
            for (number, part) in parts.enumerated() {
                group.addTask { (number, part.map { outcome(of: $0, facts) }) }
            }
            var found: [Int: [Outcome]] = [:]
            for await (number, outcomes) in group { found[number] = outcomes }
            return parts.indices.flatMap { found[$0] ?? [] }
        }
    }

    private static func outcome(of row: ProductListCSV.Row, _ facts: TradeFacts) -> Outcome {
        switch row.request {
        case .success(let request): .quoted(QuotedProduct(row: row.row, Quotation(request, with: facts)))
        case .failure(let reject): .handedBack(reject, fields: row.fields)
        }
    }
}
