/// How a chain comes back, node by node, in the order in which they are restored.
public struct Recovery: Hashable, Sendable {
    /// One restoration and what it makes possible: often nothing, until the last of several is there.
    public struct Restoration: Hashable, Sendable {
        public let node: ProductionNode
        /// The products that can be had again, itself included where it is one, in the order in which they come back.
        public let regainedProducts: [Int]
        /// The steps that run again, itself included where it is one, in the order in which they start.
        public let resumedSteps: [Int]
    }

    public let restorations: [Restoration]

    /// Switches all these nodes off and restores them one after the other. All restorations together take time in
    /// proportion to the links.
    public init(of graph: ProductionGraph, restoring nodes: [ProductionNode]) {
        var state = ProductionState(of: graph, switchedOff: nodes)
        restorations = nodes.map { node in
            let (products, steps) = (state.availableProducts.count, state.runningSteps.count)
            state.restore(node)
            return Restoration(
                node: node, regainedProducts: state.availableProducts[products...].map(Int.init),
                resumedSteps: state.runningSteps[steps...].map(Int.init))
        }
    }
}
