/// Which failure takes most with it.
///
/// Points where a graph falls apart when they are removed (articulation points) are not enough: a step needs all its
/// inputs, so a chain may break at a node beside which the graph stays connected. Each failure is therefore played through.
public struct FailureRanking: Sendable {
    /// A failure and what it takes with it.
    public struct Place: Hashable, Sendable {
        /// What fails together: one node, or all steps of one operator.
        public let nodes: [ProductionNode]
        /// How many of the watched products can no longer be had, beside those that fail themselves.
        public let lostWatched: Int
        public let disruption: Disruption
    }

    /// The worst first: by watched products lost, then by all products lost, then by steps that stand still; equals in the
    /// order given.
    public let places: [Place]

    /// Plays every failure through. Takes `O(failures · links)`.
    ///
    /// - Parameters:
    ///   - failures: what fails together; every single node where none are given.
    ///   - watched: the products that count first, as the finished goods of a chain; all where none are given.
    public init(of graph: ProductionGraph, failures: [[ProductionNode]]? = nil, watching watched: Set<Int>? = nil) {
        let undisturbed = ProductionState(of: graph)
        let places = (failures ?? Self.singles(of: graph)).map { nodes in
            let disruption = Disruption(
                from: undisturbed, to: ProductionState(of: graph, switchedOff: nodes), switchingOff: nodes)
            let lost = watched.map { watched in disruption.lostProducts.count { watched.contains($0) } }
            return Place(nodes: nodes, lostWatched: lost ?? disruption.lostProducts.count, disruption: disruption)
        }
        self.places = places.enumerated().sorted { one, other in
            let (a, b) = (one.element, other.element)
            return (b.lostWatched, b.disruption.lostProducts.count, b.disruption.idleSteps.count, one.offset)
                < (a.lostWatched, a.disruption.lostProducts.count, a.disruption.idleSteps.count, other.offset)
        }.map(\.element)
    }

    private static func singles(of graph: ProductionGraph) -> [[ProductionNode]] {
        (0..<graph.productCount).map { [.product($0)] } + (0..<graph.stepCount).map { [.step($0)] }
    }
}
