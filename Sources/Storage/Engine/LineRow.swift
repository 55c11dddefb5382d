import Figures

/// A row of the table of lines as it stands there.
struct LineRow: Hashable, Sendable {
    var row: Int64
    var subject: String
    var period: String
    /// As ``JoinedTexts`` writes them.
    var texts: String

    init(_ line: ReportLine) {
        row = Int64(line.row)
        subject = line.subject
        period = line.period.description
        texts = JoinedTexts.join(line.texts)
    }

    static let columns = [
        "chain_key", "sequence", "row_index", "document_row", "form", "period", "subject", "texts",
    ]

    /// In the order of ``columns``, as the line of that number under a filing.
    func values(index: Int, under filing: FilingRow) -> [StoredValue] {
        [
            .text(filing.key), .number(filing.sequence), .number(index), .number(row), .text(filing.form), .text(period),
            .text(subject), .text(texts),
        ]
    }
}

/// Turns rows into lines. Few periods stand in many rows, so that each is parsed once.
struct LineReader {
    private var periods: [String: Period] = [:]

    /// - Throws: ``RecordError/damaged(what:)`` naming the filing.
    mutating func line(
        row: Int64, subject: String, period text: String, texts: String, of filing: Filing
    ) throws(RecordError) -> ReportLine {
        guard let texts = JoinedTexts.split(texts), let period = period(text) else {
            throw .damaged(what: "line in row \(row) of filing \(filing.position)")
        }
        return ReportLine(row: Int(row), subject: subject, period: period, texts: texts)
    }

    mutating func period(_ text: String) -> Period? {
        if let known = periods[text] { return known }
        let period = try? Period(parsing: text)
        if let period { periods[text] = period }
        return period
    }
}
