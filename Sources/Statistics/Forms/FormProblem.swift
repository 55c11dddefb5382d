/// What is wrong with one cell of a handed-in file: enough for its filer to mend it.
public struct FormProblem: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        // Text and shape
        case missingValue
        case notANumber(character: String)
        case tooManyDecimals(allowed: Int)
        case tooLarge
        case negative
        case notAMonth
        case notADay
        case notAYear
        case periodOutOfRange
        case monthNotOfTheForm
        case notAChoice([String])
        case creditCodeLength
        case creditCodeCharacter(String)
        case creditCodeCheck(expected: String)
        case formula
        case controlCharacter
        case textTooLong(limit: Int)
        case wrongFieldCount(expected: Int, found: Int)
        case unterminatedQuote
        case textAfterQuote
        case unitInCell(unit: String)
        // What the record knows
        case unknownReference(vocabulary: String, suggestion: String?)
        case duplicateRow(firstRow: Int)
        case respondentNotInScope
        // Checks
        case checkFailed(check: String, expected: String, found: String)
    }

    /// The row as a person counts; 0 where the whole file is meant.
    public var row: Int
    /// The field's id, or empty for the whole row.
    public var field: String
    /// The offending text as it stands in the file.
    public var text: String
    public var reason: Reason
    public var severity: FormCheck.Severity

    public init(row: Int, field: String, text: String, reason: Reason, severity: FormCheck.Severity = .error) {
        self.row = row
        self.field = field
        self.text = text
        self.reason = reason
        self.severity = severity
    }
}
