import Figures
import Testing

@testable import Chain

@Suite("The address of a number of a chain")
struct NumberAddressTests {
    @Test("gives its value for every node of every why, steps of the arithmetic and quantities of documents among them")
    func addresses() throws {
        let model = Example.model(
            [
                Example.process("electrolysis", [[("salt", 5)]], [("chlorine", 3), ("soda", 4)]),
                Example.process("pvc", [[("chlorine", 3)], [("ethylene", 2), ("ethane", 3)]], [("pvc", 4)]),
            ],
            [Example.capacity("a", "electrolysis", 300), Example.capacity("b", "pvc", 200), Example.capacity("c", "pvc", 100)],
            [Example.flow(.demand, "pvc", 400), Example.flow(.demand, "soda", 100)])
        let numbers = ChainNumbers(try #require(Example.completeness(model)))
        let scope = numbers.situation.scope.address.path
        var waiting = [["completeness", "own"], ["completeness", "supplied"], ["completeness", "steps"], ["good", "pvc", "gap"], ["good", "soda", "coverage"]]
        var seen: Set<[String]> = []
        while let path = waiting.popLast() {
            guard seen.insert(path).inserted else { continue }
            let whole = try #require(numbers.node(path), "\(path) is no number")
            for child in nodes(below: whole) {
                let address = try #require(child.address.chain)
                #expect(address.path.starts(with: scope))
                let below = Array(address.path.dropFirst(scope.count))
                #expect(numbers.node(below)?.value == child.value, "\(below)")
                waiting.append(below)
            }
        }
        #expect(seen.contains(["completeness", "steps", "count"]) && seen.contains(["good", "soda", "demand", "1"]))
        #expect(numbers.node(["completeness", "steps", "weather"]) == nil && numbers.node(["good", "soda", "demand", "2"]) == nil)
    }

    private func nodes(below node: Derivation) -> [Derivation] { node.listed.flatMap { [$0] + nodes(below: $0) } }
}
