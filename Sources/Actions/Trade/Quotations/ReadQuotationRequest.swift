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
        return run(
            [UInt8](contents), file: (path as NSString).lastPathComponent,
            document: { FactDocument(bytes: $0, path: $1, provenance: .documented, knownOn: today, by: name, at: instant) },
            bill: { bill in
                // A bill lies beside its quotation: a path that leads elsewhere is no bill.
                guard !bill.contains("/"), !bill.contains("\0") else { return nil }
                return FileManager.default.contents(atPath: folder.isEmpty ? bill : "\(folder)/\(bill)").map { [UInt8]($0) }
            })
    }

    /// Reads from bytes at hand.
    ///
    /// - Parameters:
    ///   - document: what is known of a file besides its bytes; a bill of which nothing is known is not there.
    ///   - bill: the bytes of a bill of materials by its name.
    public static func run(
        _ bytes: [UInt8], file: String, document: (_ bytes: [UInt8], _ name: String) -> FactDocument?, bill: (String) -> [UInt8]?
    ) -> Reading {
        guard let own = document(bytes, file) else { return Reading(request: nil, rejects: [], files: []) }
        var files = [HeldTradeFacts.File(path: file, document: own, bytes: bytes)]
        let read = QuotationYAML.read(bytes, document: own) { name in
            guard let bytes = bill(name), let held = document(bytes, name) else { return nil }
            files.append(HeldTradeFacts.File(path: name, document: held, bytes: bytes))
            return (bytes, held)
        }
        return Reading(request: read.request, rejects: read.rejects, files: files)
    }
}
