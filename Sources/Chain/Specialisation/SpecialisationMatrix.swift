import Figures

/// Which place is specialised in which product: the binary matrix `M` of places and products.
///
/// Kept as bits, twice: by place for what a place makes, and by product for who makes it. Diversity is how many products
/// a place is specialised in (`k_c`), ubiquity how many places are specialised in a product (`k_p`).
public struct SpecialisationMatrix: Sendable {
    public let places: Int
    public let products: Int
    /// The number of products of each place, `k_c`.
    public let diversity: [Int]
    /// The number of places of each product, `k_p`.
    public let ubiquity: [Int]

    /// How many words the places of one product take.
    let layers: Int
    /// Bit `c % 64` of word `(c / 64) * products + p` says whether place `c` is specialised in product `p`: the words of all
    /// products lie side by side, so that one product is compared with all others in one stream.
    let placeBits: [UInt64]

    /// Places specialised where the location quotient is 1 or more. At the border the comparison is exact:
    /// `X_cp · X ≥ X_c · X_p` in 256 bits, so that no rounding decides.
    public init(of table: ActivityTable) {
        self.init(of: table, LocationQuotients(of: table))
    }

    /// The same with quotients that are there already; they have to be those of the table.
    public init(of table: ActivityTable, _ quotients: LocationQuotients) {
        let width = table.products
        self.init(places: table.places, products: width) { place, row in
            quotients.values.withUnsafeBufferPointer { values in
                let start = place &* width
                for product in 0..<width {
                    let value = values[start &+ product]
                    row[product] = value >= 1 ? 1 : 0
                    if (value - 1).magnitude < 1e-12 { row[product] = table.reachesAverage(place, product) ? 1 : 0 }
                }
            }
        }
    }

    /// A matrix stated cell by cell, row by row; `nil` where the number of cells is not `places * products`.
    public init?(places: Int, products: Int, cells: [Bool]) {
        guard places >= 0, products >= 0, cells.count == places * products else { return nil }
        self.init(places: places, products: products) { place, row in
            for product in 0..<products { row[product] = cells[place * products + product] ? 1 : 0 }
        }
    }

    /// `fill` writes 1 or 0 for every product of a place.
    private init(places: Int, products: Int, fill: (Int, UnsafeMutableBufferPointer<UInt64>) -> Void) {
        let layers = (places + 63) / 64
        var bits = [UInt64](repeating: 0, count: layers * products)
        var row = [UInt64](repeating: 0, count: products)
        var diversity: [Int] = []
        var ubiquity = [Int](repeating: 0, count: products)
        row.withUnsafeMutableBufferPointer { row in
            bits.withUnsafeMutableBufferPointer { bits in
                for place in 0..<places {
                    fill(place, row)
                    let start = place / 64 * products
                    let shift = UInt64(place % 64)
                    var sum: UInt64 = 0
                    for product in 0..<products {
                        sum &+= row[product]
                        bits[start &+ product] |= row[product] &<< shift
                    }
                    diversity.append(Int(sum))
                }
                for index in 0..<layers * products { ubiquity[index % products] += bits[index].nonzeroBitCount }
            }
        }
        self.places = places
        self.products = products
        self.layers = layers
        self.diversity = diversity
        self.ubiquity = ubiquity
        placeBits = bits
    }

    public subscript(place: Int, product: Int) -> Bool {
        placeBits[place / 64 * products + product] &>> UInt64(place % 64) & 1 == 1
    }

    /// The places specialised in a product, in the order of the rows.
    public func places(of product: Int) -> [Int] {
        var found: [Int] = []
        found.reserveCapacity(ubiquity[product])
        for layer in 0..<layers {
            var word = placeBits[layer * products + product]
            while word != 0 {
                found.append(layer * 64 + word.trailingZeroBitCount)
                word &= word &- 1
            }
        }
        return found
    }

    /// The products that a place is specialised in, in the order of the columns.
    public func products(of place: Int) -> [Int] {
        (0..<products).filter { self[place, $0] }
    }
}

extension ActivityTable {
    /// Whether the product's share of the place is at least its share of everything, exactly.
    fileprivate func reachesAverage(_ place: Int, _ product: Int) -> Bool {
        let left = self[place, product].millionths.magnitude.multipliedFullWidth(by: total.millionths.magnitude)
        let right = placeTotals[place].millionths.magnitude.multipliedFullWidth(by: productTotals[product].millionths.magnitude)
        return (left.high, left.low) >= (right.high, right.low)
    }
}
