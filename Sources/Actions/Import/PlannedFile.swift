import Figures
import Foundation
import Storage

/// A file to be imported, with what is known about it as a document.
struct PlannedFile {
    enum Content {
        case definition(ZoneDefinitions.Kind)
        case lines
        /// A chain with its processes.
        case chain
    }

    var path: String
    var content: Content
    var knownOn: Day?
    /// `nil` where nobody said: the form's kind decides.
    var provenance: Provenance?
    var source: String
    var link: String

    var name: String { (path as NSString).lastPathComponent }

    func document(of bytes: [UInt8]) -> SourceDocument {
        document(hash: ChainHash.document(bytes), byteCount: bytes.count)
    }

    func document(hash: String, byteCount: Int) -> SourceDocument {
        SourceDocument(hash: hash, name: name, byteCount: byteCount, source: source, link: link)
    }
}
