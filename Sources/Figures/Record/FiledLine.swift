/// A line together with the filing that brought it: a fact with its three times.
public struct FiledLine: Sendable {
    public let filing: Filing
    public let line: ReportLine

    public init(filing: Filing, line: ReportLine) {
        self.filing = filing
        self.line = line
    }

    /// The original text of a field; empty where the form had no such field or nothing stood there.
    public subscript(field: String) -> String {
        guard let index = filing.fields.firstIndex(of: field), index < line.texts.count else { return "" }
        return line.texts[index]
    }

    /// The cell of the document that a field was read from.
    public func cell(_ field: String) -> DocumentCell {
        FactDocument(filing).cell(row: line.row, field: field, text: self[field])
    }

    /// The order in which facts about the same thing replace each other: by the day they were
    /// known, then by the ledger.
    public static func isToldBefore(_ left: FiledLine, _ right: FiledLine) -> Bool {
        (left.filing.knownOn, left.filing.recordedAt, left.filing.position, left.line.row)
            < (right.filing.knownOn, right.filing.recordedAt, right.filing.position, right.line.row)
    }
}
