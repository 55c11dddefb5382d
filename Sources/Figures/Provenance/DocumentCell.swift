/// The place in a source document that a fact was read from: the end of every why.
public struct DocumentCell: Hashable, Sendable {
    /// The document's identity: the SHA-256 of its bytes, in hexadecimal.
    public var document: String
    /// Its name when it was filed (`output-2024-07.csv`).
    public var name: String
    /// Its row as a person counts: line 1 of a CSV file is the header; item 1 of a JSON list.
    public var row: Int
    /// The field of the form.
    public var field: String
    /// The text that stands there.
    public var text: String
    public var provenance: Provenance
    /// The day of the document that told the fact.
    public var knownOn: Day
    /// When the ledger took it.
    public var recordedAt: Instant
    /// Who entered it.
    public var enteredBy: String
    /// The ledger position: chain key and sequence number; `nil` for a document that is not filed.
    public var filing: FilingPosition?

    public init(
        document: String, name: String, row: Int, field: String, text: String, provenance: Provenance,
        knownOn: Day, recordedAt: Instant, enteredBy: String, filing: FilingPosition?
    ) {
        self.document = document
        self.name = name
        self.row = row
        self.field = field
        self.text = text
        self.provenance = provenance
        self.knownOn = knownOn
        self.recordedAt = recordedAt
        self.enteredBy = enteredBy
        self.filing = filing
    }
}
