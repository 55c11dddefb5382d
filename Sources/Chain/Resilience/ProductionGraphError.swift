/// Why steps make no production graph.
public enum ProductionGraphError: Error, Hashable, Sendable {
    /// A step needs or makes a product beyond those counted.
    case unknownProduct(Int, step: Int)
    /// A requirement that no product meets: the step could never run.
    case nothingWouldDo(step: Int)
}
