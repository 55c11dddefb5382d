import Figures
import Statistics
import Storage

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
    /// Errors and warnings, in the order of the rows; of a large file the first hundred thousand of each, so that many
    /// warnings push out no error.
    public private(set) var problems: [FormProblem] = []
    private(set) var counts: [FormCheck.Severity: Int] = [:]
    /// Rows that were handed back.
    public var rejected = 0
    /// Where they were written.
    public var rejectFile: String?
    /// Why they could not be written.
    public var rejectFailure: FileFailure?
    /// Why the whole file was refused, if it was.
    public var refusal: FileRefusal?

    public var warnings: [FormProblem] { problems.filter { $0.severity == .warning } }
    public var errors: [FormProblem] { problems.filter { $0.severity == .error } }
    /// Whether anything was handed back.
    public var hasRejects: Bool { rejected > 0 || refusal != nil || count(of: .error) > 0 }

    /// How many problems of one severity are listed.
    public static let mostProblems = 100_000

    /// How many errors or warnings there were, listed or not.
    public func count(of severity: FormCheck.Severity) -> Int { counts[severity, default: 0] }

    /// How many problems there were that are not listed.
    public var unlisted: Int { counts.values.reduce(0, +) - problems.count }

    mutating func note(_ found: [FormProblem]) {
        for problem in found {
            counts[problem.severity, default: 0] += 1
            if count(of: problem.severity) <= Self.mostProblems { problems.append(problem) }
        }
    }

    /// Brings the problems into the order of the rows.
    mutating func sortProblems() {
        problems.sort { ($0.row, $0.field) < ($1.row, $1.field) }
    }
}
