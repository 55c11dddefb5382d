import Products

/// What stands beside a step of a chain: the processes that make what it takes, and those that take what it makes.
public struct StepNeighbours: Hashable, Sendable {
    /// The good's id, and the processes that make it.
    public let good: String
    public let makers: [String]
    /// The goods that its makers take.
    public let inputs: [String]
    /// The processes that make one of the inputs, or take the good.
    public let neighbours: Set<String>
    /// The class of GB/T 4754 of its making, where one is told.
    public let industryClass: String?

    /// `nil` where no process of the chain touches the good.
    public init?(_ good: String, of chain: ChainDefinition, in model: ChainModel) {
        let processes = chain.processes.compactMap { model.processes[$0] }
        let makers = processes.filter { $0.outputs.contains { $0.good == good } }
        let takers = processes.filter { $0.inputs.contains { $0.alternatives.contains { $0.good == good } } }
        guard !makers.isEmpty || !takers.isEmpty else { return nil }
        var seen: Set<String> = []
        let inputs = makers.flatMap(\.inputs).flatMap(\.alternatives).map(\.good).filter { seen.insert($0).inserted }
        let feeding = processes.filter { process in process.outputs.contains { inputs.contains($0.good) } }
        self.good = good
        self.makers = makers.map(\.id)
        self.inputs = inputs
        neighbours = Set((feeding + takers).map(\.id)).subtracting(makers.map(\.id))
        industryClass = makers.compactMap(\.industryClass).first
    }
}
