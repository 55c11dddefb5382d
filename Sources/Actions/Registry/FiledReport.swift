import Figures
import Statistics

/// A report in force.
public struct FiledReport: Sendable {
    public var form: Form
    public var period: Period
    public var line: FiledLine
    /// How often it was filed: more than once where it was corrected.
    public var versions: Int
    /// What the form's checks find; errors never get this far.
    public var warnings: [FormProblem]
}
