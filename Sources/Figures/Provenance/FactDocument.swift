/// A file of trade facts as it is held: what its cells have in common.
public struct FactDocument: Hashable, Sendable {
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public var hash: String
    public var name: String
    public var provenance: Provenance
    public var knownOn: Day
    public var recordedAt: Instant
    public var enteredBy: String
    /// `nil` where it is not filed in a zone’s record.
    public var filing: FilingPosition?

    public init(
        hash: String, name: String, provenance: Provenance, knownOn: Day, recordedAt: Instant, enteredBy: String, filing: FilingPosition? = nil
    ) {
        (self.hash, self.name, self.provenance, self.knownOn) = (hash, name, provenance, knownOn)
        (self.recordedAt, self.enteredBy, self.filing) = (recordedAt, enteredBy, filing)
    }

    /// A document as a filing of the record names it.
    public init(_ filing: Filing) {
        self.init(
            hash: filing.document.hash, name: filing.document.name, provenance: filing.provenance, knownOn: filing.knownOn,
            recordedAt: filing.recordedAt, enteredBy: filing.enteredBy, filing: filing.position)
    }

    /// One of its cells.
    public func cell(row: Int, field: String, text: String) -> DocumentCell {
        DocumentCell(
            document: hash, name: name, row: row, field: field, text: text, provenance: provenance, knownOn: knownOn,
            recordedAt: recordedAt, enteredBy: enteredBy, filing: filing)
    }
}
