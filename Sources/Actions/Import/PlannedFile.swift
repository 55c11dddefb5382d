import Figures
import Foundation

/// A file to be imported, with what is known about it as a document.
struct PlannedFile {
    enum Content {
        case definition(ZoneDefinitions.Kind)
        case lines
    }

    var path: String
    var content: Content
    var knownOn: Day?
    /// `nil` where nobody said: the form's kind decides.
    var provenance: Provenance?
    var source: String
    var link: String

    var name: String { (path as NSString).lastPathComponent }
}
