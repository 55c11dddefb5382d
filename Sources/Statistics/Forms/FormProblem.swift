import Figures

/// What is wrong with one cell of a handed-in file: enough for its filer to mend it.
public struct FormProblem: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        // The file
        case emptyFile
        /// There is a header and nothing below it.
        case noRows
        /// A spreadsheet or another packed file: `Excel workbook`, `PDF document`.
        case notAText(kind: String)
        /// A zero byte: no text holds one.
        case binary
        /// Bytes that are neither UTF-8 nor consistently GB18030.
        case undecodable
        /// A part of a workbook that cannot be read.
        case damagedWorkbook(part: String)
        /// A part of a workbook that unpacks to more than is read.
        case oversizedWorkbook(part: String, mebibytes: Int)
        /// Another sheet of a workbook, of which one is read.
        case sheetNotRead
        // The header
        case unknownColumn(suggestion: String?)
        case missingColumn
        case duplicateColumn(first: Int)
        case unitOfTheHeader(expected: String)
        /// The form's version of that period does not ask for this.
        case fieldOfAnotherVersion
        // JSON
        case jsonSyntax(expected: String, line: Int, column: Int)
        case notAnObject
        case duplicateKey
        case nestedValue
        // Text and shape
        case missingValue
        case notANumber(character: String)
        case fullWidthDigits
        case exponent
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
        case tooManyFields(limit: Int)
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
        /// What only one kind of file can get wrong, in its own words.
        case told(LocalizedText, mend: LocalizedText)
    }

    /// The row as a person counts: the line of the file on which the record starts, the item of a
    /// JSON list; 0 where the whole file is meant.
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
