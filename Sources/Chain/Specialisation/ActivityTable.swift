import Figures

/// How much of each product (or industry) each place makes: output, employment or exports, in one unit for the table.
///
/// Rows are places, columns are products. Amounts and their totals are exact.
public struct ActivityTable: Sendable {
    public let places: Int
    public let products: Int
    /// Row by row: the amount of product `p` in place `c` is at `c * products + p`.
    public let amounts: [ExactDecimal]
    /// What each place makes of everything, in the order of the rows.
    public let placeTotals: [ExactDecimal]
    /// What all places make of each product, in the order of the columns.
    public let productTotals: [ExactDecimal]
    public let total: ExactDecimal

    /// A table of `places` rows of `products` amounts each.
    ///
    /// - Throws: ``ActivityTableError`` where the number of amounts is not that of the cells, or an amount is negative.
    public init(places: Int, products: Int, amounts: [ExactDecimal]) throws(ActivityTableError) {
        guard places >= 0, products >= 0, amounts.count == places * products else {
            throw .wrongCount(amounts.count, places: places, products: products)
        }
        var rows = [ExactDecimal](repeating: .zero, count: places)
        var columns = [ExactDecimal](repeating: .zero, count: products)
        // Negative if any amount is.
        var signs: Int128 = 0
        columns.withUnsafeMutableBufferPointer { columns in
            amounts.withUnsafeBufferPointer { amounts in
                for place in 0..<places {
                    var sum: Int128 = 0
                    for product in 0..<products {
                        let amount = amounts[place &* products &+ product].millionths
                        sum &+= amount
                        signs |= amount
                        columns[product] = ExactDecimal(millionths: columns[product].millionths &+ amount)
                    }
                    rows[place] = ExactDecimal(millionths: sum)
                }
            }
        }
        if signs < 0, let index = amounts.firstIndex(where: \.isNegative) {
            throw .negative(amounts[index], place: index / products, product: index % products)
        }
        self.places = places
        self.products = products
        self.amounts = amounts
        placeTotals = rows
        productTotals = columns
        total = rows.reduce(.zero, +)
    }

    public subscript(place: Int, product: Int) -> ExactDecimal { amounts[place * products + product] }
}
