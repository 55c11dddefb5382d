import Figures

/// Why amounts make no table of places and products.
public enum ActivityTableError: Error, Hashable, Sendable {
    /// So many amounts were given for so many rows and columns.
    case wrongCount(Int, places: Int, products: Int)
    /// Nobody makes less than nothing: shares of such a table would mean nothing.
    case negative(ExactDecimal, place: Int, product: Int)
}
