import Figures
import Trade

/// A tax as it was computed.
struct TaxAmount: Hashable, Sendable {
    let kind: ImportTax.Kind
    /// What it was taken of.
    let base: Ratio
    let percentage: ExactDecimal
    /// Before rounding.
    let exact: Ratio
    /// As the law rounds it.
    let amount: ExactDecimal
}
