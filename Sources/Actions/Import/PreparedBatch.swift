import Figures
import Formats
import Statistics
import Storage

/// A batch of a file that was checked, with the filings that its good lines make.
struct PreparedBatch: Sendable {
    var read: FormFileResult
    var template: LineBatch
    /// What was found after reading.
    var found: [FormProblem]
    /// Lines that the record holds as they are.
    var unchanged = 0
    var filings: RestingFilings
}
