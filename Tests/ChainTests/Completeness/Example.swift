import Figures
import Products
import Solver

@testable import Chain

/// Small chains for tests, in words of goods.
enum Example {
    static let day = Day("2024-08-20")!
    static let today = Day("2024-08-20")!
    static let evidence = Evidence(.synthetic, source: "test")

    static func good(_ id: String, kilograms: ExactDecimal? = nil) -> Good {
        Good(id: id, name: LocalizedText(same: id), unit: kilograms == nil ? .tonne : .item, kilogramsPerUnit: kilograms)
    }

    static func process(_ id: String, _ inputs: [[(String, Int)]], _ outputs: [(String, Int)]) -> ProductionProcess {
        ProductionProcess(
            id: id, name: LocalizedText(same: id),
            inputs: inputs.map { ProcessInput($0.map { GoodQuantity($0.0, ExactDecimal($0.1)) }) },
            outputs: outputs.map { GoodQuantity($0.0, ExactDecimal($0.1)) }, takesUnlisted: true, evidence: evidence)
    }

    static func capacity(_ holder: String, _ process: String, _ quantity: Int, planned from: String? = nil, at place: String = "here") -> Capacity {
        Capacity(
            holder: holder, standing: from == nil ? .running : .planned, process: process, place: place, quantity: ExactDecimal(quantity),
            from: Day(from ?? "2020-01-01")!, evidence: evidence)
    }

    static func flow(_ kind: GoodFlow.Kind, _ good: String, _ quantity: Int) -> GoodFlow {
        GoodFlow(kind, good: good, place: "here", quantity: ExactDecimal(quantity), from: Day("2020-01-01")!, evidence: evidence)
    }

    static func model(_ processes: [ProductionProcess], _ capacities: [Capacity], _ flows: [GoodFlow], links: [SupplyLink] = []) -> ChainModel {
        let goods = Set(processes.flatMap(\.goods)).sorted().map { good($0) }
        return ChainModel(
            goods: goods, processes: processes,
            chains: [ChainDefinition(id: "test", name: LocalizedText(same: "test"), processes: processes.map(\.id))],
            capacities: capacities, links: links, flows: flows)
    }

    static func scope(_ model: ChainModel, on day: String = "2024-08-20") -> ChainScope {
        ChainScope(chain: model.chains[0], area: "here", places: ["here"], day: Day(day)!, today: today)
    }

    static func completeness(_ model: ChainModel, on day: String = "2024-08-20") -> ChainCompleteness? {
        ChainCompleteness(ChainSituation(model, scope: scope(model, on: day)))
    }
}
