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
    /// Errors and warnings, in the order of the rows.
    public var problems: [FormProblem] = []
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
}
