import Figures
import Products

/// Looks for what does not fit together in a model.
public enum ChainCheck {
    /// The faults of all processes, goods and links, in a fixed order. Takes time in proportion to the model.
    public static func faults(of model: ChainModel) -> [ChainFault] {
        mass(model) + sources(model) + links(model)
    }

    /// A process loses mass in waste, and gains none. Not asked where a mass is not known or something is taken up unlisted; of
    /// alternatives the heaviest counts.
    private static func mass(_ model: ChainModel) -> [ChainFault] {
        model.processes.values.sorted { $0.id < $1.id }.compactMap { process in
            guard !process.takesUnlisted, !process.inputs.isEmpty else { return nil }
            var (into, out) = (ExactDecimal.zero, ExactDecimal.zero)
            for input in process.inputs {
                let masses = input.alternatives.map { model.goods[$0.good]?.kilograms(of: $0.quantity) }
                guard let heaviest = masses.compactMap({ $0 }).max(), !masses.contains(nil) else { return nil }
                into += heaviest
            }
            for output in process.outputs {
                guard let mass = model.goods[output.good]?.kilograms(of: output.quantity) else { return nil }
                out += mass
            }
            return out > into ? .massGained(process: process.id, into: into, out: out) : nil
        }
    }

    private static func sources(_ model: ChainModel) -> [ChainFault] {
        let processes = model.processes.values.sorted { $0.id < $1.id }
        let brought = Set(model.flows.filter(\.kind.isSupply).map(\.good)).union(model.goods.values.filter(\.isRaw).map(\.id))
        let made = Set(processes.flatMap(\.outputs).map(\.good))
        var (faults, lacking): ([ChainFault], Set<String>) = ([], [])
        for process in processes {
            for input in process.inputs where !input.alternatives.contains(where: { brought.contains($0.good) || made.contains($0.good) }) {
                for alternative in input.alternatives where lacking.insert(alternative.good).inserted {
                    faults.append(.nothingMakes(good: alternative.good, process: process.id))
                }
            }
        }
        let goods = model.goods.keys.sorted()
        let number = Dictionary(uniqueKeysWithValues: goods.enumerated().map { ($0.element, $0.offset) })
        // What is missing altogether was told above: it counts as there, so that what remains is a circle.
        let steps = brought.union(lacking).sorted().map { ProductionStep(needs: [], makes: [$0].compactMap { number[$0] }) }
            + processes.map { process in
                ProductionStep(
                    requirements: process.inputs.map { $0.alternatives.compactMap { number[$0.good] } },
                    outputs: process.outputs.compactMap { number[$0.good] })
            }
        guard let graph = try? ProductionGraph(products: goods.count, steps: steps) else { return faults }
        let state = ProductionState(of: graph)
        let circle = made.filter { good in number[good].map { !state.isAvailable($0) } ?? false }.sorted()
        return circle.isEmpty ? faults : faults + [.noSource(goods: circle)]
    }

    private static func links(_ model: ChainModel) -> [ChainFault] {
        var (made, taken): ([String: Set<String>], [String: Set<String>]) = ([:], [:])
        for capacity in model.capacities {
            guard let process = model.processes[capacity.process] else { continue }
            made[capacity.holder, default: []].formUnion(process.outputs.map(\.good))
            taken[capacity.holder, default: []].formUnion(process.inputs.flatMap(\.alternatives).map(\.good))
        }
        return model.links.flatMap { link -> [ChainFault] in
            let cannot = made[link.supplier].map { !$0.contains(link.good) } ?? false
            let needless = taken[link.buyer].map { !$0.contains(link.good) } ?? false
            return (cannot ? [.supplierCannotMake(good: link.good, supplier: link.supplier, buyer: link.buyer)] : [])
                + (needless ? [.buyerTakesNone(good: link.good, supplier: link.supplier, buyer: link.buyer)] : [])
        }
    }
}
