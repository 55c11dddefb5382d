/// What follows from switching nodes off, beside those nodes themselves.
public struct Disruption: Hashable, Sendable {
    /// The products that could be had and no longer can, ascending.
    public let lostProducts: [Int]
    /// The steps that ran and stand still for want of something, ascending.
    public let idleSteps: [Int]

    /// Compares two states of one graph.
    ///
    /// - Parameter nodes: what was switched off: it is the cause, and not counted among what follows.
    public init(from undisturbed: ProductionState, to disturbed: ProductionState, switchingOff nodes: [ProductionNode]) {
        let off = Set(nodes)
        lostProducts = undisturbed.availableProducts.map(Int.init)
            .filter { !disturbed.isAvailable($0) && !off.contains(.product($0)) }.sorted()
        idleSteps = undisturbed.runningSteps.map(Int.init)
            .filter { !disturbed.isRunning($0) && !off.contains(.step($0)) }.sorted()
    }

    /// What follows in this graph from switching these nodes off.
    public init(of graph: ProductionGraph, switchingOff nodes: [ProductionNode]) {
        self.init(
            from: ProductionState(of: graph), to: ProductionState(of: graph, switchedOff: nodes), switchingOff: nodes)
    }
}
