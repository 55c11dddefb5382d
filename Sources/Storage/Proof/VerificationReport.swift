/// What verifying the chains looked at, and what it found.
public struct VerificationReport: Hashable, Sendable {
    public var filingCount = 0
    public var lineCount = 0
    /// Documents that filings rest on, each counted once.
    public var documentCount = 0
    /// The last filing of each chain, as it stands.
    public var heads: [ChainHead] = []
    public var findings: [VerificationFinding] = []
    /// The forms whose columns beside the record did not agree with it, and were made anew: nothing was wrong with the
    /// record.
    public var renewedColumns: [String] = []

    public init() {}

    /// Whether nothing was found.
    public var isSound: Bool { findings.isEmpty }
}
