/// What the rows of blocks name by number.
public struct ReportIndex: Hashable, Sendable {
    /// The chains of the ledger, ascending.
    public let chains: [String]
    /// Who is reported of, ascending.
    public let subjects: [String]
    /// The filings in the order in which what they tell replaces each other.
    public let tellings: [Telling]

    public init(chains: [String], subjects: [String], tellings: [Telling]) {
        self.chains = chains
        self.subjects = subjects
        self.tellings = tellings
    }
}
