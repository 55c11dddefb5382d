import Figures
import Products

/// Getting one component from elsewhere, or getting the proof it lacks.
public struct SourceSwap: Hashable, Sendable {
    /// A way of making the component count.
    public enum Way: Hashable, Sendable {
        /// It is of a Party: a proof of origin under the agreement is all it lacks.
        case obtainProof(from: CountryCode)
        /// Bought where the product is made.
        case buyLocally
        /// Bought in another Party, with its proof.
        case buy(in: CountryCode)
    }

    public var component: Int
    /// What all its uses in the bill are worth.
    public var value: ExactDecimal
    /// The least disturbing way first.
    public var ways: [Way]
}
