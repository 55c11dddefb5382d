import Chain
import Figures
import Formats

/// What is told of a chain within an area on a day.
public struct ChainAnswer: Sendable {
    /// The area's name.
    public let area: LocalizedText
    /// Its numbers, with what runs short as demand grows.
    public let numbers: ChainNumbers
    /// What each planned project adds to what runs today.
    public let contributions: [ProjectContribution]
    /// Who supplies whom: what was declared, and what is concluded where nothing was.
    public let links: [SupplyLink]
    /// Rows that were not taken.
    public let rejects: [FileReject]
    /// What does not fit together among those that were.
    public let faults: [ChainFault]

    public var completeness: ChainCompleteness { numbers.completeness }
}
