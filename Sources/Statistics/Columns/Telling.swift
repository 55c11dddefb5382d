import Figures

/// What the rows of a filing share: when it became known, how, and where it stands in the ledger.
public struct Telling: Hashable, Sendable {
    /// The chain, as a number in ``ReportIndex/chains``.
    public var chain: UInt32
    public var sequence: Int64
    /// The day on which the filing became known, since 1970-01-01.
    public var knownOn: Int32
    /// Microseconds since 1970 in UTC.
    public var recordedAt: Int64
    public var provenance: Provenance

    public init(chain: UInt32, sequence: Int64, knownOn: Int32, recordedAt: Int64, provenance: Provenance) {
        self.chain = chain
        self.sequence = sequence
        self.knownOn = knownOn
        self.recordedAt = recordedAt
        self.provenance = provenance
    }

    /// The order of `FiledLine.isToldBefore`, between filings.
    public static func isBefore(_ left: Telling, _ right: Telling) -> Bool {
        (left.knownOn, left.recordedAt, left.chain, left.sequence) < (right.knownOn, right.recordedAt, right.chain, right.sequence)
    }
}
