/// What is wrong with the shape of a record.
public enum CSVFault: Error, Hashable, Sendable {
    /// A quotation mark opens a field on this line and no matching one closes it.
    case unterminatedQuote
    /// Text stands between a closing quotation mark and the next delimiter.
    case textAfterQuote(String)
    case tooManyFields(limit: Int)
    case fieldTooLong(limit: Int)
    case wrongFieldCount(expected: Int, found: Int)
}

/// One record of a CSV file.
public struct CSVRecord: Hashable, Sendable {
    /// The line of the file, from 1, on which the record starts; quoted fields may go on below.
    public var row: Int
    /// The fields without their quotation marks. Of a faulty record: its first line, split at
    /// every delimiter, cut to what the limits allow.
    public var fields: [String]
    /// Which fields stood in quotation marks, ascending.
    public var quoted: [Int]
    public var fault: CSVFault?

    public init(row: Int, fields: [String], quoted: [Int] = [], fault: CSVFault? = nil) {
        self.row = row
        self.fields = fields
        self.quoted = quoted
        self.fault = fault
    }
}
