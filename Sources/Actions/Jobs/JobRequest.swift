import Figures
import Foundation
import Storage

/// What a job is to do.
public enum JobRequest: Sendable {
    /// Files are taken in; whoever asked may say that they were known before today, or not.
    case importing(ImportRequest, mayBackdate: Bool)
    case verifying
    /// The zone is copied into a folder that is to be made.
    case backingUp(folder: String)

    public var kind: JobKind {
        switch self {
        case .importing: .import
        case .verifying: .verify
        case .backingUp: .backup
        }
    }

    /// The same whatever folder it is read in: whoever does the work may be another process.
    var absolute: JobRequest {
        switch self {
        case .importing(var request, let mayBackdate):
            request.paths = request.paths.map(Self.absolute)
            return .importing(request, mayBackdate: mayBackdate)
        case .verifying: return self
        case .backingUp(let folder): return .backingUp(folder: Self.absolute(folder))
        }
    }

    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    /// As it is asked for by somebody.
    func draft(by name: String) -> JobDraft { JobDraft(kind: kind, request: absolute.text, askedBy: name) }
}
