/// The ledger's unit: one source document's lines for one form and period, under one chain key.
///
/// A correction is a later filing; nothing is overwritten.
public final class Filing: Sendable {
    /// The chain that holds it (a prefecture, or `reference`) and its number there, from 1.
    public let position: FilingPosition
    public let document: SourceDocument
    /// The form's id: `output`.
    public let form: String
    /// The period that all lines speak of; `nil` where each line carries its own day.
    public let period: Period?
    /// The names of the fields, in the order of every line's texts.
    public let fields: [String]
    public let provenance: Provenance
    /// The day of the document that told the facts.
    public let knownOn: Day
    /// When the ledger took it.
    public let recordedAt: Instant
    /// Who entered it.
    public let enteredBy: String
    /// Whether `knownOn` was set before the day of recording by a privileged import.
    public let isBackdated: Bool

    public init(
        position: FilingPosition, document: SourceDocument, form: String, period: Period?, fields: [String],
        provenance: Provenance, knownOn: Day, recordedAt: Instant, enteredBy: String, isBackdated: Bool
    ) {
        self.position = position
        self.document = document
        self.form = form
        self.period = period
        self.fields = fields
        self.provenance = provenance
        self.knownOn = knownOn
        self.recordedAt = recordedAt
        self.enteredBy = enteredBy
        self.isBackdated = isBackdated
    }
}
