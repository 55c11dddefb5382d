import Figures

/// The Herfindahl-Hirschman index (HHI): the sum of squared shares, from `1 / n` for `n` equal parts to 1 for one alone.
///
/// Source: O. C. Herfindahl, "Concentration in the Steel Industry" (1950); A. O. Hirschman, American Economic Review 54 (1964).
public enum Concentration {
    /// How concentrated each product is in places; `nil` for a product that nobody makes. Relative error below 1e-12.
    public static func byProduct(_ table: ActivityTable) -> [Double?] {
        var sums = [Double](repeating: 0, count: table.products)
        let totals = table.productTotals.map(\.millionths.approximation)
        sums.withUnsafeMutableBufferPointer { sums in
            table.amounts.withUnsafeBufferPointer { amounts in
                for place in 0..<table.places {
                    for product in 0..<table.products {
                        let share = amounts[place &* table.products &+ product].millionths.approximation / totals[product]
                        sums[product] += share * share
                    }
                }
            }
        }
        return zip(sums, table.productTotals).map { $1.isZero ? nil : $0 }
    }

    /// How concentrated each place is in products; `nil` for a place that makes nothing. Relative error below 1e-12.
    public static func byPlace(_ table: ActivityTable) -> [Double?] {
        (0..<table.places).map { place in
            index(table.amounts[place * table.products..<(place + 1) * table.products])
        }
    }

    /// The index of these parts; `nil` where they add up to nothing. Relative error below 1e-12 for up to a thousand parts.
    public static func index(_ parts: some Collection<ExactDecimal>) -> Double? {
        let total = parts.reduce(.zero, +)
        guard !total.isZero else { return nil }
        let whole = total.millionths.approximation
        return parts.reduce(0) { sum, part in
            let share = part.millionths.approximation / whole
            return sum + share * share
        }
    }
}
