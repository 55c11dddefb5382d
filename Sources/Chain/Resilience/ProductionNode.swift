/// What can be switched off in a production graph.
public enum ProductionNode: Hashable, Sendable {
    /// A product that cannot be had from anyone, whoever makes it: an embargo, a recall.
    case product(Int)
    /// One step that does not run: a plant on fire, a supplier in default, a source that dries up.
    case step(Int)
}
