import Figures

/// The location quotient of every place and product: the product's share of the place over its share of everything,
/// `(X_cp / X_c) / (X_p / X)`.
///
/// On exports this is Balassa's revealed comparative advantage (RCA); on output or employment the location quotient. One
/// formula, so one type. A quotient is undefined where the place or the product has no activity at all.
///
/// Source: B. Balassa, "Trade Liberalisation and 'Revealed' Comparative Advantage", The Manchester School 33 (1965).
public struct LocationQuotients: Sendable {
    public let products: Int
    /// Row by row as in the table, each with a relative error below ``tolerance``; not a number where undefined.
    public let values: [Double]

    /// The largest relative error of a quotient: five roundings of double precision.
    public static let tolerance = 5 * Double.ulpOfOne

    public init(of table: ActivityTable) {
        products = table.products
        let columns = table.productTotals.map { $0.millionths.approximation }
        let total = table.total.millionths.approximation
        values = [Double](unsafeUninitializedCapacity: table.amounts.count) { buffer, count in
            table.amounts.withUnsafeBufferPointer { amounts in
                for place in 0..<table.places {
                    let factor = total / table.placeTotals[place].millionths.approximation
                    let start = place * table.products
                    for product in 0..<table.products {
                        buffer[start &+ product] = amounts[start &+ product].millionths.approximation * factor / columns[product]
                    }
                }
            }
            count = table.amounts.count
        }
    }

    /// The quotient, or `nil` where the place or the product has no activity.
    public subscript(place: Int, product: Int) -> Double? {
        let value = values[place * products + product]
        return value.isNaN ? nil : value
    }
}
