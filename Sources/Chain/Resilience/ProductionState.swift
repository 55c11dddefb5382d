/// What can be made, with some nodes switched off: forward chaining from the sources.
///
/// Every step counts its unmet requirements; a product that can be had meets those that it is an alternative of, and a step
/// whose count reaches zero runs. Nothing is assumed to be there, so a cycle in which each needs the other stands still
/// until something outside it starts it (the least fixpoint). Each link is followed at most once, restorations included.
///
/// Source: W. F. Dowling, J. H. Gallier, "Linear-time algorithms for testing the satisfiability of propositional Horn
/// formulae", Journal of Logic Programming 1 (1984).
public struct ProductionState: Sendable {
    let graph: ProductionGraph
    /// By step, how many requirements nothing meets yet.
    private var unmet: [Int32]
    private var isMet: [Bool]
    /// Made by a running step, though perhaps not to be had.
    private var isMade: [Bool]
    private var isProductOff: [Bool]
    private var isStepOff: [Bool]
    /// What became available and what began to run, in the order of it.
    private(set) var availableProducts: [Int32] = []
    private(set) var runningSteps: [Int32] = []
    /// Of the available products, how many were followed.
    private var followed = 0

    /// What the graph can make with nothing but its sources, and without the nodes that are switched off.
    /// Takes time in proportion to the links; nodes that the graph does not have are passed over.
    public init(of graph: ProductionGraph, switchedOff: [ProductionNode] = []) {
        self.graph = graph
        unmet = (0..<graph.stepCount).map { graph.firstRequirement[$0 + 1] - graph.firstRequirement[$0] }
        isMet = [Bool](repeating: false, count: graph.stepOfRequirement.count)
        isMade = [Bool](repeating: false, count: graph.productCount)
        isProductOff = isMade
        isStepOff = [Bool](repeating: false, count: graph.stepCount)
        for node in switchedOff where graph.contains(node) {
            switch node {
            case .product(let number): isProductOff[number] = true
            case .step(let number): isStepOff[number] = true
            }
        }
        availableProducts.reserveCapacity(graph.productCount)
        runningSteps.reserveCapacity(graph.stepCount)
        for step in 0..<graph.stepCount where unmet[step] == 0 && !isStepOff[step] { run(step) }
        follow()
    }

    /// Whether anybody can have the product.
    public func isAvailable(_ product: Int) -> Bool { isMade[product] && !isProductOff[product] }

    /// Whether the step runs: not switched off, and all its requirements met.
    public func isRunning(_ step: Int) -> Bool { unmet[step] == 0 && !isStepOff[step] }

    /// Which requirements of a step nothing meets, counted within the step.
    public func unmetRequirements(of step: Int) -> [Int] {
        let first = Int(graph.firstRequirement[step])
        return (first..<Int(graph.firstRequirement[step + 1])).filter { !isMet[$0] }.map { $0 - first }
    }

    /// Switches a node on again and follows what that makes possible. A node that is not off stays as it is.
    public mutating func restore(_ node: ProductionNode) {
        guard graph.contains(node) else { return }
        switch node {
        case .product(let number):
            guard isProductOff[number] else { return }
            isProductOff[number] = false
            if isMade[number] { availableProducts.append(Int32(number)) }
        case .step(let number):
            guard isStepOff[number] else { return }
            isStepOff[number] = false
            if unmet[number] == 0 { run(number) }
        }
        follow()
    }

    private mutating func run(_ step: Int) {
        runningSteps.append(Int32(truncatingIfNeeded: step))
        for index in Int(graph.firstOutput[step])..<Int(graph.firstOutput[step &+ 1]) {
            let product = Int(graph.outputs[index])
            if !isMade[product] {
                isMade[product] = true
                if !isProductOff[product] { availableProducts.append(Int32(truncatingIfNeeded: product)) }
            }
        }
    }

    private mutating func follow() {
        while followed < availableProducts.count {
            let product = Int(availableProducts[followed])
            followed += 1
            for index in Int(graph.firstMet[product])..<Int(graph.firstMet[product &+ 1]) {
                let requirement = Int(graph.met[index])
                if isMet[requirement] { continue }
                isMet[requirement] = true
                let step = Int(graph.stepOfRequirement[requirement])
                unmet[step] &-= 1
                if unmet[step] == 0, !isStepOff[step] { run(step) }
            }
        }
    }
}
