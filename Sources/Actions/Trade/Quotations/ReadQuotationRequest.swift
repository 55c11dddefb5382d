import Figures
import Formats
import Foundation
import Trade

/// Reads what is to be quoted from a file, with the bills of materials that it names and that lie beside it.
public enum ReadQuotationRequest {
    /// What was asked, with the files that it was read from.
    public struct Reading: Sendable {
        /// `nil` where nothing could be taken.
        public var request: QuotationRequest?
        public var rejects: [FileReject]
        /// The request’s own file first.
        public var files: [HeldTradeFacts.File]
    }

    /// - Throws: ``TariffError/unreadable(path:)``.
    public static func run(path: String, by name: String, at instant: Instant, today: Day) throws(TariffError) -> Reading {
        guard let contents = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
        let folder = (path as NSString).deletingLastPathComponent
        return run([UInt8](contents), file: (path as NSString).lastPathComponent, by: name, at: instant, today: today) { bill in
            // A bill lies beside its quotation: a path that leads elsewhere is no bill.
            guard !bill.contains("/"), !bill.contains("\0") else { return nil }
            return FileManager.default.contents(atPath: folder.isEmpty ? bill : "\(folder)/\(bill)").map { [UInt8]($0) }
        }
    }

    /// Reads from bytes at hand.
    public static func run(
        _ bytes: [UInt8], file: String, by name: String, at instant: Instant, today: Day, bill: (String) -> [UInt8]?
    ) -> Reading {
        func document(_ bytes: [UInt8], _ file: String) -> FactDocument {
            FactDocument(bytes: bytes, path: file, provenance: .documented, knownOn: today, by: name, at: instant)
        }
        var files = [HeldTradeFacts.File(path: file, document: document(bytes, file), bytes: bytes)]
        let read = QuotationYAML.read(bytes, document: files[0].document) { name in
            guard let bytes = bill(name) else { return nil }
            let held = HeldTradeFacts.File(path: name, document: document(bytes, name), bytes: bytes)
            files.append(held)
            return (bytes, held.document)
        }
        return Reading(request: read.request, rejects: read.rejects, files: files)
    }
}
