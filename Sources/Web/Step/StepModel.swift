import Actions
import Chain
import Figures
import Products

/// One good of a chain within an area on a day.
struct StepModel: Sendable {
    let good: Int
    let answer: ChainAnswer
    let numbers: ChainNumbers
    let question: ChainQuestion
    /// All that is known of who can make it within the area, planned and past ones included.
    let capacities: [Capacity]
    /// What comes and goes of it within the area, whenever.
    let flows: [GoodFlow]
    /// Who supplies whom with it.
    let links: [SupplyLink]
    /// The names of places.
    let places: [String: LocalizedText]

    var situation: ChainSituation { answer.completeness.situation }
    var step: ChainCompleteness.Step { answer.completeness.steps[good] }
    var item: Good { situation.goods[good] }
}
