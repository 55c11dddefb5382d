import Figures

/// A filing before the ledger gave it its position and time of recording.
public struct FilingDraft: Sendable {
    public var key: String
    public var document: SourceDocument
    public var form: String
    public var period: Period?
    public var fields: [String]
    public var provenance: Provenance
    public var knownOn: Day
    public var recordedAt: Instant
    public var enteredBy: String
    public var isBackdated: Bool
    public var lines: [ReportLine]

    public init(
        key: String, document: SourceDocument, form: String, period: Period?, fields: [String],
        provenance: Provenance, knownOn: Day, recordedAt: Instant, enteredBy: String, isBackdated: Bool,
        lines: [ReportLine]
    ) {
        self.key = key
        self.document = document
        self.form = form
        self.period = period
        self.fields = fields
        self.provenance = provenance
        self.knownOn = knownOn
        self.recordedAt = recordedAt
        self.enteredBy = enteredBy
        self.isBackdated = isBackdated
        self.lines = lines
    }
}
