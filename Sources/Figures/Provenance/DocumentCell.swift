/// The place in a source document that a fact was read from: the end of every why.
public struct DocumentCell: Hashable, Sendable {
    /// What it has in common with the document's other cells.
    private let source: FactDocument
    /// Its row as a person counts: line 1 of a CSV file is the header; item 1 of a JSON list.
    public var row: Int
    /// The field of the form.
    public var field: String
    /// The text that stands there.
    public var text: String
    public var provenance: Provenance

    /// A cell of a document.
    init(of document: FactDocument, row: Int, field: String, text: String) {
        source = document
        self.row = row
        self.field = field
        self.text = text
        provenance = document.provenance
    }

    public init(
        document: String, name: String, row: Int, field: String, text: String, provenance: Provenance,
        knownOn: Day, recordedAt: Instant, enteredBy: String, filing: FilingPosition?
    ) {
        self.init(
            of: FactDocument(
                hash: document, name: name, provenance: provenance, knownOn: knownOn, recordedAt: recordedAt,
                enteredBy: enteredBy, filing: filing),
            row: row, field: field, text: text)
    }

    /// The document's identity: the SHA-256 of its bytes, in hexadecimal.
    public var document: String { source.hash }
    /// Its name when it was filed (`output-2024-07.csv`).
    public var name: String { source.name }
    /// The day of the document that told the fact.
    public var knownOn: Day { source.knownOn }
    /// When the ledger took it.
    public var recordedAt: Instant { source.recordedAt }
    /// Who entered it.
    public var enteredBy: String { source.enteredBy }
    /// The ledger position: chain key and sequence number; `nil` for a document that is not filed.
    public var filing: FilingPosition? { source.filing }
}
