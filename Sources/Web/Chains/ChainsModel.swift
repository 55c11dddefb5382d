import Actions
import Chain
import Figures

/// What the page of chains shows.
enum ChainsModel: Sendable {
    /// All chains, each with its balance.
    case all([ChainCompleteness], ChainQuestion)
    case one(Whole)

    /// One chain within an area on a day.
    struct Whole: Sendable {
        let answer: ChainAnswer
        let question: ChainQuestion
        let focus: ChainFocus
        /// The days on which planned projects begin, today first.
        let days: [Day]
        /// Planned capacities of the chain's processes within the area.
        let planned: [Capacity]

        var numbers: ChainNumbers { answer.numbers }
        var situation: ChainSituation { answer.completeness.situation }
        var chain: ChainDefinition { situation.scope.chain }
    }
}
