import Figures

/// What does not fit together in a model whose parts were each read without fault.
public enum ChainFault: Hashable, Sendable {
    /// More mass comes out of a process than goes in, in kilograms of one run.
    case massGained(process: String, into: ExactDecimal, out: ExactDecimal)
    /// A process needs the good, and nothing makes it and nobody brings it in.
    case nothingMakes(good: String, process: String)
    /// The goods are made, but only of each other: nothing from outside ever starts it.
    case noSource(goods: [String])
    /// A link names a good that its supplier has no process for.
    case supplierCannotMake(good: String, supplier: String, buyer: String)
    /// A link names a good that no process of its buyer takes.
    case buyerTakesNone(good: String, supplier: String, buyer: String)
}
