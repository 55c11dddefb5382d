import Figures

/// Which lines of the ledger to read. `nil` means all.
public struct LineQuery: Sendable {
    public var form: String
    public var subjects: Set<String>?
    public var periods: Set<Period>?
    public var keys: Set<String>?
    /// Only what was known on this day.
    public var asOf: Day?

    public init(
        form: String, subjects: Set<String>? = nil, periods: Set<Period>? = nil, keys: Set<String>? = nil, asOf: Day? = nil
    ) {
        self.form = form
        self.subjects = subjects
        self.periods = periods
        self.keys = keys
        self.asOf = asOf
    }
}
