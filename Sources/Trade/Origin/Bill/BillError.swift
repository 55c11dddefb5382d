/// Why a bill of materials cannot be determined upon. `component` counts from 0.
public enum BillError: Error, Hashable, Sendable {
    case noSuchComponent(Int, usedBy: Int)
    /// The component is made, over whatever steps, from itself.
    case madeFromItself(Int)
    case productIsBought
    /// Nothing goes into a component that is not wholly obtained either.
    case noInputs(Int)
    case valueNotPositive(Int)
    case negativeValue(Int, usedBy: Int)
    case deductionsAboveValue(Int, usedBy: Int)
    case negativeCost(Int)
}
