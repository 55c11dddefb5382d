import Figures

/// The rows of a table that were not taken, to be handed back: the columns as they stood, then row, field, text, reason and
/// mend. Mended and handed in again, it files them.
public struct RejectedTable: Sendable {
    private let columns: [Int]
    private let language: Language
    private var writer = CSVWriter(startsWithMark: true)
    public private(set) var isEmpty = true

    /// - Parameter header: the heads of the columns as they stand; those that an earlier file of this kind added are left out.
    public init(header: [String], language: Language) {
        columns = header.indices.filter { !FormHeader.addedColumns.contains(header[$0].trimmedOfSpaces) }
        self.language = language
        writer.write(columns.map { header[$0] } + FormHeader.addedColumns)
    }

    public mutating func add(_ reject: FileReject, fields: [String]) {
        isEmpty = false
        writer.write(
            columns.map { fields.indices.contains($0) ? fields[$0] : "" }
                + ["\(reject.line)", reject.field, reject.text, reject.message[language], reject.mend[language]])
    }

    /// Begins with a byte order mark; formulas are neutralised.
    public var bytes: [UInt8] { writer.bytes }
}
