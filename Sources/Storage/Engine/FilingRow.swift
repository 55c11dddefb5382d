import Figures

/// A row of the table of filings as it stands there.
struct FilingRow: Hashable, Sendable {
    var key: String
    var sequence: Int64
    var document: SourceDocument
    var form: String
    var period: String?
    /// As ``JoinedTexts`` writes them.
    var fields: String
    var provenance: String
    var knownOn: Int64
    var recordedAt: Int64
    var enteredBy: String
    var isBackdated: Int64
    var lineCount: Int64
    var contentHash: String
    var previousHash: String
    var hash: String

    static let columns = [
        "chain_key", "sequence", "document_hash", "document_name", "document_byte_count", "document_source",
        "document_link", "form", "period", "fields", "provenance", "known_on", "recorded_at", "entered_by",
        "is_backdated", "line_count", "content_hash", "previous_hash", "hash",
    ]

    static let selection = "SELECT \(columns.joined(separator: ", ")) FROM filing"
}

extension FilingRow {
    init(position: FilingPosition, header: FilingHeader, contentHash: String, previousHash: String) {
        self.init(
            key: position.key, sequence: Int64(position.sequence), document: header.document, form: header.form,
            period: header.period, fields: JoinedTexts.join(header.fields), provenance: header.provenance,
            knownOn: header.knownOn, recordedAt: header.recordedAt, enteredBy: header.enteredBy,
            isBackdated: header.isBackdated, lineCount: header.lineCount, contentHash: contentHash,
            previousHash: previousHash,
            hash: ChainHash.link(
                previous: previousHash, content: contentHash, key: position.key, sequence: position.sequence))
    }

    init(_ row: any StoredRow) throws {
        self.init(
            key: try row.text(0), sequence: try row.number(1),
            document: SourceDocument(
                hash: try row.text(2), name: try row.text(3), byteCount: try row.count(4), source: try row.text(5),
                link: try row.text(6)),
            form: try row.text(7), period: try row.textIfAny(8), fields: try row.text(9), provenance: try row.text(10),
            knownOn: try row.number(11), recordedAt: try row.number(12), enteredBy: try row.text(13),
            isBackdated: try row.number(14), lineCount: try row.number(15), contentHash: try row.text(16),
            previousHash: try row.text(17), hash: try row.text(18))
    }

    /// In the order of ``columns``.
    var values: [StoredValue] {
        [
            .text(key), .number(sequence), .text(document.hash), .text(document.name), .number(document.byteCount),
            .text(document.source), .text(document.link), .text(form), .text(ifAny: period), .text(fields),
            .text(provenance), .number(knownOn), .number(recordedAt), .text(enteredBy), .number(isBackdated),
            .number(lineCount), .text(contentHash), .text(previousHash), .text(hash),
        ]
    }

    var position: FilingPosition { FilingPosition(key: key, sequence: Int(sequence)) }

    /// What the content hash covers; `nil` where the fields are not as they were written.
    var header: FilingHeader? {
        guard let fields = JoinedTexts.split(fields) else { return nil }
        return FilingHeader(
            document: document, form: form, period: period, fields: fields, provenance: provenance, knownOn: knownOn,
            recordedAt: recordedAt, enteredBy: enteredBy, isBackdated: isBackdated, lineCount: lineCount)
    }

    /// The filing, or a ``RecordError/damaged(what:)`` where a column does not read as what it holds.
    func filing() throws(RecordError) -> Filing {
        guard let fields = JoinedTexts.split(fields), let provenance = Provenance(rawValue: provenance),
            let knownOn = Day(stored: knownOn)
        else { throw .damaged(what: "filing \(position)") }
        let period: Period?
        do {
            period = try self.period.map { try Period(parsing: $0) }
        } catch {
            throw .damaged(what: "filing \(position)")
        }
        return Filing(
            position: position, document: document, form: form, period: period, fields: fields, provenance: provenance,
            knownOn: knownOn, recordedAt: Instant(microsecondsSince1970: recordedAt), enteredBy: enteredBy,
            isBackdated: isBackdated != 0)
    }
}

extension Day {
    /// The day of a stored number; `nil` beyond the years 1 to 9999.
    init?(stored number: Int64) {
        guard (Self.firstNumber...Self.lastNumber).contains(number) else { return nil }
        self.init(dayNumber: Int(number))
    }

    /// The number of 0001-01-01.
    static let firstNumber: Int64 = -719_162
    /// The number of 9999-12-31.
    static let lastNumber: Int64 = 2_932_896
}
