import Actions
import Chain
import Figures
import Products

/// One good of a chain within an area on a day.
struct StepModel: Sendable {
    let good: Int
    let answer: ChainAnswer
    let question: ChainQuestion
    /// All that is known of who can make it within the area, planned and past ones included.
    let capacities: [Capacity]
    /// What comes and goes of it within the area, whenever.
    let flows: [GoodFlow]
    /// The names of places.
    let places: [String: LocalizedText]

    var numbers: ChainNumbers { answer.numbers }
    /// Who supplies whom with it on the day, declared and concluded.
    var links: [SupplyLink] { answer.links.filter { $0.good == item.id } }
    /// What stands beside it.
    var around: Set<Int> { ChainFocus.around(item.id).goods(of: answer.completeness) }
    var situation: ChainSituation { answer.completeness.situation }
    var step: ChainCompleteness.Step { answer.completeness.steps[good] }
    var item: Good { situation.goods[good] }
}
