import Chain
import Figures
import Formats

/// A chain as a graph for programs: goods and processes with how they stand, and what flows between them a year if all that is
/// asked for is made within the area.
public enum ChainGraph {
    /// - Parameter language: of names.
    public static func graph(of numbers: ChainNumbers, in language: Language) -> GraphML {
        let completeness = numbers.completeness, situation = numbers.completeness.situation
        let layers = ChainLayers(situation).layers
        func number(_ name: String, _ path: [String]) -> [(name: String, value: GraphML.Value)] {
            let node = numbers.node(path, levels: 0)
            return node.flatMap { $0.value.decimalString(unit: $0.unit) }.map { [(name, .number($0))] } ?? []
        }
        let goods = completeness.steps.map { step -> GraphML.Node in
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
        let processes = situation.processes.enumerated().map { index, process -> GraphML.Node in
            let isMakable = situation.runs(of: index).isPositive
            return GraphML.Node(
                "process/\(process.id)",
                [("kind", .text("process")), ("name", .text(process.name[language])), ("standing", .text(isMakable ? "held" : "not-held"))]
                    + number("runs", ["process", process.id, "capacity"]))
        }
        let edges = situation.processes.flatMap { process -> [GraphML.Edge] in
            var seen: Set<String> = []
            let drawn = process.inputs.flatMap(\.alternatives).map(\.good).filter { seen.insert($0).inserted }
            func flow(_ verb: String, _ good: String) -> [(name: String, value: GraphML.Value)] {
                number("flow", ["process", process.id, "need", verb, good])
                    + [("unit", .text(situation.number(of: good).map { situation.goods[$0].unit.code } ?? ""))]
            }
            return drawn.map { GraphML.Edge(from: "good/\($0)", to: "process/\(process.id)", flow("draws", $0)) }
                + process.outputs.map { GraphML.Edge(from: "process/\(process.id)", to: "good/\($0.good)", flow("makes", $0.good)) }
        }
        let scope = situation.scope
        return GraphML(name: "\(scope.chain.name[language]), \(scope.area), \(scope.day)", nodes: goods + processes, edges: edges)
    }
}
