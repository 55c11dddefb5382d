import Figures
import Formats
import Foundation
import Storage
import Trade

/// Files movements of originating stock: each is held against all that was filed before, so that nothing is used twice.
public enum FileStock {
    /// What became of a list of movements.
    public struct Result: Sendable {
        public let taken: [StockEntry]
        /// What was not taken, with the fields as they stood, in the order of the list.
        public let rejects: [(reject: FileReject, fields: [String])]
        public let header: [String]
        /// `nil` where nothing was taken.
        public let filing: Filing?
        /// The ledger as it stands now.
        public let stock: OriginatingStock
    }

    /// - Throws: ``TariffError/unreadable(path:)``, ``StockError``, `RecordError`: where others filed meanwhile, nothing is.
    public static func run(path: String, into zone: Zone, by access: Access) async throws -> Result {
        guard let contents = FileManager.default.contents(atPath: path) else { throw TariffError.unreadable(path: path) }
        let bytes = [UInt8](contents), name = (path as NSString).lastPathComponent
        let document = FactDocument(bytes: bytes, path: name, provenance: .documented, knownOn: zone.today, by: access.name, at: zone.now())
        let reading = StockCSV.read(bytes, document: document)
        let last = try await zone.record.lastSequence(of: StockRecord.chain)
        var stock = try await ReadStock.run(in: zone)
        var taken: [StockCSV.Row] = []
        var rejects = reading.rejects
        for row in reading.rows {
            do throws(StockRefusal) {
                try stock.take(row.entry)
                taken.append(row)
            } catch {
                rejects.append((row.reject(error), row.fields))
            }
        }
        rejects.sort { $0.reject.line < $1.reject.line }
        guard !taken.isEmpty else { return Result(taken: [], rejects: rejects, header: reading.header, filing: nil, stock: stock) }
        try await zone.record.keepDocument(bytes, hash: document.hash)
        let draft = FilingDraft(
            key: StockRecord.chain, document: SourceDocument(hash: document.hash, name: name, byteCount: bytes.count), form: StockRecord.form,
            period: nil, fields: StockRecord.fields, provenance: .documented, knownOn: zone.today, recordedAt: zone.now(),
            enteredBy: access.name, isBackdated: false, lines: taken.map(line))
        let filings = try await zone.record.append([draft], changes: [], expecting: [StockRecord.chain: last])
        return Result(taken: taken.map(\.entry), rejects: rejects, header: reading.header, filing: filings.first, stock: stock)
    }

    private static func line(_ row: StockCSV.Row) -> ReportLine {
        let entry = row.entry
        return ReportLine(
            row: row.row, subject: entry.material, period: .day(entry.day),
            texts: [
                entry.direction.rawValue, entry.proof.agreement, entry.proof.reference, entry.quantity.description, entry.document,
                entry.validThrough?.description ?? "",
            ])
    }
}
