/// A document of facts as it is held: what its cells have in common, held once however many cells name it.
public struct FactDocument: Hashable, Sendable {
    private final class Holding: Sendable {
        let hash, name: String
        let provenance: Provenance
        let knownOn: Day
        let recordedAt: Instant
        let enteredBy: String
        let filing: FilingPosition?

        init(
            hash: String, name: String, provenance: Provenance, knownOn: Day, recordedAt: Instant, enteredBy: String, filing: FilingPosition?
        ) {
            (self.hash, self.name, self.provenance, self.knownOn) = (hash, name, provenance, knownOn)
            (self.recordedAt, self.enteredBy, self.filing) = (recordedAt, enteredBy, filing)
        }
    }

    private let holding: Holding

    public init(
        hash: String, name: String, provenance: Provenance, knownOn: Day, recordedAt: Instant, enteredBy: String, filing: FilingPosition? = nil
    ) {
        holding = Holding(
            hash: hash, name: name, provenance: provenance, knownOn: knownOn, recordedAt: recordedAt, enteredBy: enteredBy, filing: filing)
    }

    /// A document as a filing of the record names it.
    public init(_ filing: Filing) {
        self.init(
            hash: filing.document.hash, name: filing.document.name, provenance: filing.provenance, knownOn: filing.knownOn,
            recordedAt: filing.recordedAt, enteredBy: filing.enteredBy, filing: filing.position)
    }

    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public var hash: String { holding.hash }
    public var name: String { holding.name }
    public var provenance: Provenance { holding.provenance }
    public var knownOn: Day { holding.knownOn }
    public var recordedAt: Instant { holding.recordedAt }
    public var enteredBy: String { holding.enteredBy }
    /// `nil` where it is not filed in a zone’s record.
    public var filing: FilingPosition? { holding.filing }

    /// One of its cells.
    public func cell(row: Int, field: String, text: String) -> DocumentCell {
        DocumentCell(of: self, row: row, field: field, text: text)
    }

    public static func == (left: FactDocument, right: FactDocument) -> Bool {
        left.holding === right.holding
            || (left.hash, left.name, left.provenance, left.knownOn) == (right.hash, right.name, right.provenance, right.knownOn)
                && (left.recordedAt, left.enteredBy, left.filing) == (right.recordedAt, right.enteredBy, right.filing)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(hash)
        hasher.combine(name)
        hasher.combine(filing)
    }
}
