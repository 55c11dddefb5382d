import Figures

/// A tax as it was computed.
public struct TaxAmount: Hashable, Sendable {
    public let kind: ImportTax.Kind
    /// What it was taken of.
    public let base: Ratio
    public let percentage: ExactDecimal
    /// Before rounding.
    public let exact: Ratio
    /// As the law rounds it.
    public let amount: ExactDecimal
}
