import Figures
import Products
import Solver
import Testing

@testable import Chain

@Suite("The why of a chain's numbers")
struct ChainWhyTests {
    /// Goods made of earlier ones, of which several levels are asked for beyond what can be made; with alternatives, co-products,
    /// imports, and now and then a good that is given back to an earlier step.
    private static func chain(_ random: inout SplitMix64) -> ChainModel {
        let count = Int.random(in: 3...7, using: &random)
        var processes: [ProductionProcess] = []
        func inputs(below good: Int) -> [[(String, Int)]] {
            (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let parts = (0..<Int.random(in: 1...2, using: &random)).map { _ in
                    ("g\(Int.random(in: 0..<good, using: &random))", Int.random(in: 1...3, using: &random))
                }
                return parts.count == 2 && parts[0].0 == parts[1].0 ? [parts[0]] : parts
            }
        }
        for good in 2..<2 + count {
            var outputs = [("g\(good)", Int.random(in: 2...5, using: &random))]
            if Int.random(in: 0..<3, using: &random) == 0 { outputs.append(("g\(Int.random(in: 0..<good, using: &random))", 1)) }
            processes.append(Example.process("p\(good)", inputs(below: good), outputs))
            if Int.random(in: 0..<3, using: &random) == 0 { processes.append(Example.process("q\(good)", inputs(below: good), [("g\(good)", 1)])) }
        }
        let capacities = processes.map { Example.capacity("h", $0.id, Int.random(in: 0...9, using: &random)) }
        let demands = (2..<2 + count).filter { $0 == 1 + count || Int.random(in: 0..<2, using: &random) == 0 }
            .map { Example.flow(.demand, "g\($0)", Int.random(in: 1...12, using: &random)) }
        let imports = (0..<2 + count).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
            .map { Example.flow(.imports, "g\($0)", Int.random(in: 1...9, using: &random)) }
        return Example.model(processes, capacities, demands + imports)
    }

    /// Goes down from the completeness of each plan and from all that a good or process has, each number once.
    private static func walk(_ numbers: ChainNumbers, visit: (ChainNumber, Derivation) -> Void) {
        let situation = numbers.situation
        var roots: [ChainNumber] = [.steps] + [.own, .supplied].map { .completeness($0) }
        for plan in ChainPlan.allCases {
            roots += situation.goods.indices.flatMap { [.met(plan, $0), .total(plan, $0), .available(plan, $0), .brought(plan, $0), .need($0)] }
            for (process, whole) in situation.processes.enumerated() {
                roots.append(.runs(plan, process))
                for (input, choice) in whole.inputs.enumerated() {
                    roots += choice.alternatives.indices.map { .part(plan, process: process, input: input, alternative: $0) }
                }
            }
        }
        for plan in [ChainPlan.own, .supplied] {
            roots += numbers.shortages(by: plan).indices.map { .shortage(ShortageNumber(plan: plan, index: $0, part: .factor)) }
        }
        var (seen, waiting): (Set<ChainNumber>, [ChainNumber]) = ([], roots)
        while let number = waiting.popLast() {
            guard seen.insert(number).inserted else { continue }
            let node = numbers.node(number)
            visit(number, node)
            waiting += Self.below(node, in: numbers)
        }
    }

    /// The numbers on which a node rests.
    private static func below(_ node: Derivation, in numbers: ChainNumbers) -> [ChainNumber] {
        node.listed.flatMap { child -> [ChainNumber] in
            if case .deferred = child.children { return numbers.number(at: child.address).map { [$0] } ?? [] }
            return below(child, in: numbers)
        }
    }

    private static func value(_ node: Derivation) -> Rational? {
        node.value.exact.map { Rational($0) } ?? { if case .ratio(let ratio) = node.value { Rational(ratio) } else { nil } }()
    }

    /// What the children of a node come to.
    private static func recomputed(_ node: Derivation) -> Rational? {
        let values = node.listed.map { value($0) ?? .zero }
        return switch node.operation {
        case .sum: values.reduce(.zero, +)
        case .difference: values.dropFirst().reduce(values.first ?? .zero) { $0 - $1 }
        case .product: values.reduce(.one, *)
        case .quotient: values[0].divided(by: values[1])
        // Shares are kept as fractions; a yield stands in per cent.
        case .share: values[0].divided(by: values[1]).map { node.unit == .percent || node.listed[1].unit != .percent ? $0 : $0 * 100 }
        case .count: Rational(values.count { !$0.isZero })
        case .oneMore: values.reduce(.one, +)
        case .same: values.count == 1 ? values[0] : nil
        case .reported, .solved: value(node)
        default: nil
        }
    }

    private static func check(_ node: Derivation) {
        #expect(recomputed(node) == value(node), "\(node.address) \(node.operation)")
        if node.listed.isEmpty, case .none = node.children { #expect(node.operation == .reported || node.operation == .solved, "\(node.address)") }
        for child in node.listed {
            if case .deferred = child.children { continue }
            check(child)
        }
    }

    private static func checkAll(_ answer: ChainCompleteness) -> (numbers: Int, chosen: Int) {
        let numbers = ChainNumbers(answer).growing()
        var below: [ChainNumber: [ChainNumber]] = [:]
        var chosen = 0
        walk(numbers) { number, node in
            below[number] = Self.below(node, in: numbers)
            if node.value.unknown == nil { check(node) }
            if case .shortage = number { return }
            if node.operation == .solved, numbers.value(number)?.isPositive ?? false { chosen += 1 }
        }
        var finished: Set<ChainNumber> = []
        var open: Set<ChainNumber> = []
        func descend(_ number: ChainNumber) {
            guard !finished.contains(number) else { return }
            guard open.insert(number).inserted else {
                Issue.record("\(number) rests on itself")
                return
            }
            below[number]?.forEach(descend)
            open.remove(number)
            finished.insert(number)
        }
        below.keys.forEach(descend)
        return (below.count, chosen)
    }

    @Test("never rests on itself, comes to its value from its children, and ends in cells or a stated choice", arguments: 0..<60)
    func random(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        guard let answer = Example.completeness(Self.chain(&random)) else { return }
        #expect(Self.checkAll(answer).numbers > 20)
    }

    @Test("of cells asked for beside the packs made of them, both partly met: the cells' makers tell, down to what they can make")
    func levels() throws {
        let model = Example.model(
            [Example.process("cells", [[("cathode", 2)]], [("cell", 1)]), Example.process("packs", [[("cell", 4)]], [("pack", 1)])],
            [Example.capacity("a", "cells", 30), Example.capacity("b", "packs", 50)],
            [Example.flow(.demand, "cell", 20), Example.flow(.demand, "pack", 20)])
        let answer = try #require(Example.completeness(model))
        #expect(Self.checkAll(answer).chosen == 0)
        let numbers = ChainNumbers(answer)
        #expect(numbers.order(of: .own)[.runs(.own, 0)] == .bound)
    }

    @Test("where two makers share two scarce inputs, one is the program's choice, with the limits that bind it")
    func shared() throws {
        let model = Example.model(
            [
                Example.process("a", [[("x", 1)], [("y", 2)]], [("m", 1)]), Example.process("b", [[("x", 2)], [("y", 1)]], [("n", 1)]),
                Example.process("x", [[("ore", 1)]], [("x", 1)]), Example.process("y", [[("ore", 1)]], [("y", 1)]),
            ],
            [Example.capacity("1", "a", 50), Example.capacity("2", "b", 50), Example.capacity("3", "x", 30), Example.capacity("4", "y", 30)],
            [Example.flow(.demand, "m", 40), Example.flow(.demand, "n", 40)])
        let answer = try #require(Example.completeness(model))
        #expect(Self.checkAll(answer).chosen == 2)
        let node = ChainNumbers(answer).node(.runs(.own, 0))
        #expect(node.operation == .solved && node.value == .exact(10))
        #expect(Set(node.listed.compactMap { $0.address.chain?.path.suffix(3).joined(separator: "/") }) == ["process/x/capacity", "process/y/capacity"])
        #expect(ChainNumbers(answer).node(.runs(.own, 1)).operation == .quotient)
    }
}
