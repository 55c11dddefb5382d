import Chain
import Figures
import Formats

/// What is told of a chain within an area on a day.
public struct ChainAnswer: Sendable {
    /// The area's name.
    public let area: LocalizedText
    public let completeness: ChainCompleteness
    /// What holds its own making back, one limit after the other as each is lifted.
    public let stops: DemandGrowth
    /// What runs short as demand grows, with what can be brought in.
    public let growth: DemandGrowth
    /// What each planned project adds to what runs today.
    public let contributions: [ProjectContribution]
    /// Who supplies whom: what was declared, and what is concluded where nothing was.
    public let links: [SupplyLink]
    /// Rows that were not taken.
    public let rejects: [FileReject]
    /// What does not fit together among those that were.
    public let faults: [ChainFault]
}
