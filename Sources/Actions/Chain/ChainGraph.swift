import Chain
import Figures
import Formats

/// A chain as a graph for programs: goods and processes with how they stand, and what flows between them a year: if all that is
/// asked for is made within the area, and with what there is.
public enum ChainGraph {
    /// - Parameters:
    ///   - among: the goods that it tells of, with the processes that join them; all where none are given.
    ///   - language: of names.
    public static func graph(of numbers: ChainNumbers, among goods: Set<Int>? = nil, in language: Language) -> GraphML {
        let completeness = numbers.completeness, situation = numbers.completeness.situation
        let layers = ChainLayers(situation).layers
        func number(_ name: String, _ path: [String]) -> [(name: String, value: GraphML.Value)] {
            let node = numbers.node(path, levels: 0)
            return node.flatMap { $0.value.decimalString(unit: $0.unit) }.map { [(name, .number($0))] } ?? []
        }
        let shown = goods ?? Set(situation.goods.indices)
        let isShown = { (good: String) in situation.number(of: good).map(shown.contains) ?? false }
        let nodes = completeness.steps.filter { shown.contains($0.good) }.map { step -> GraphML.Node in
            let good = situation.goods[step.good]
            let fixed: [(name: String, value: GraphML.Value)] = [
                ("kind", .text("good")), ("name", .text(good.name[language])), ("unit", .text(good.unit.code)),
                ("standing", .text(step.verdict.rawValue)), ("layer", .number("\(layers[step.good])")),
            ]
            return GraphML.Node(
                "good/\(good.id)",
                fixed + number("capacity", ["good", good.id, "capacity"]) + number("need", ["good", good.id, "need"])
                    + number("coverage", ["good", good.id, "coverage"]))
        }
        let joining = situation.processes.indices.filter { Set(situation.processes[$0].goods).count(where: isShown) > (goods == nil ? 0 : 1) }
        let processes = joining.map { index -> GraphML.Node in
            let process = situation.processes[index]
            let isMakable = situation.runs(of: index).isPositive
            return GraphML.Node(
                "process/\(process.id)",
                [("kind", .text("process")), ("name", .text(process.name[language])), ("standing", .text(isMakable ? "held" : "not-held"))]
                    + number("runs", ["process", process.id, "capacity"]))
        }
        let edges = joining.map { situation.processes[$0] }.flatMap { process -> [GraphML.Edge] in
            var seen: Set<String> = []
            let drawn = process.inputs.flatMap(\.alternatives).map(\.good).filter { isShown($0) && seen.insert($0).inserted }
            func flow(_ verb: String, _ good: String) -> [(name: String, value: GraphML.Value)] {
                number("flow", ["process", process.id, "need", verb, good]) + number("flow-there", ["process", process.id, "supplied", verb, good])
                    + [("unit", .text(situation.number(of: good).map { situation.goods[$0].unit.code } ?? ""))]
            }
            return drawn.map { GraphML.Edge(from: "good/\($0)", to: "process/\(process.id)", flow("draws", $0)) }
                + process.outputs.filter { isShown($0.good) }.map { GraphML.Edge(from: "process/\(process.id)", to: "good/\($0.good)", flow("makes", $0.good)) }
        }
        let scope = situation.scope
        return GraphML(name: "\(scope.chain.name[language]), \(scope.area), \(scope.day)", nodes: nodes + processes, edges: edges)
    }
}
