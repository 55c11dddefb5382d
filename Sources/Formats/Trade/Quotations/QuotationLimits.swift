import Figures

/// Bounds within which all amounts of a quotation are computed exactly in 128 bits.
enum QuotationLimits {
    static let largest = ExactDecimal(1_000_000_000_000)
}
