import Products

/// A row of a tariff file that is not taken, and why.
public struct TariffReject: Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The record itself has no sound shape.
        case record(CSVFault)
        case code(HSCodeError.Reason)
        /// A code above the schedule's lines: the number of its digits.
        case notALine(digits: Int)
    }

    public var file: String
    /// The line of the file.
    public var row: Int
    /// The heading of the column; empty for the whole record.
    public var field: String
    public var text: String
    public var reason: Reason

    public init(file: String, row: Int, field: String, text: String, reason: Reason) {
        (self.file, self.row, self.field, self.text, self.reason) = (file, row, field, text, reason)
    }
}
