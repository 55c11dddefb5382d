import Figures
import Statistics

/// What became of one file.
public struct FileOutcome: Sendable {
    public var file: String
    /// The form's id; `nil` for a definition or where none fits.
    public var form: String?
    /// Lines that were filed.
    public var filed = 0
    /// Lines that the record already holds as they are.
    public var unchanged = 0
    public var filings: [FilingPosition] = []
    /// Errors and warnings, in the order of the rows; of a large file the first hundred thousand.
    public private(set) var problems: [FormProblem] = []
    /// How many problems more there were.
    public private(set) var unlisted = 0
    /// Rows that were handed back.
    public var rejected = 0
    /// Where they were written.
    public var rejectFile: String?
    /// Why the whole file was refused, if it was.
    public var refusal: FileRefusal?

    public var warnings: [FormProblem] { problems.filter { $0.severity == .warning } }
    public var errors: [FormProblem] { problems.filter { $0.severity == .error } }
    /// Whether anything was handed back.
    public var hasRejects: Bool { rejected > 0 || refusal != nil || !errors.isEmpty }

    public static let mostProblems = 100_000

    mutating func note(_ found: [FormProblem]) {
        let listed = found.prefix(max(0, Self.mostProblems - problems.count))
        problems += listed
        unlisted += found.count - listed.count
    }

    /// Brings the problems into the order of the rows.
    mutating func sortProblems() {
        problems.sort { ($0.row, $0.field) < ($1.row, $1.field) }
    }
}
