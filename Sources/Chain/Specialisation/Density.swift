/// How near a place already is to each product: `ω_cp = Σ_q M_cq φ_pq / Σ_q φ_pq`, the product itself included.
///
/// 1 where the place makes all that is near the product, 0 where it makes nothing of it. Undefined for a product that no
/// place is specialised in. Relative error below 1e-12.
///
/// Neither the proximities nor a product of two large matrices is formed. As `φ_pq` counts the places `d` that make both,
/// the sum over `q` is, for each of the `k_p` places `d` that make `p`, a sum over the products that `c` and `d` share,
/// weighted with `1 / max(k_p, k_q)`. That weight knows `p` by its ubiquity alone, so one table of places × places serves
/// all products of the same ubiquity: `O(places² · ubiquities + places · Σ k_p + Σ k_p²)`. Where there are fewer products
/// than places the proximities are the smaller table, and are added up as the formula stands: `O(products · Σ k_c)`.
public struct Density: Sendable {
    public let products: Int
    /// Row by row, `places` rows of `products`; not a number where undefined.
    public let values: [Double]

    public init(of matrix: SpecialisationMatrix) {
        products = matrix.products
        values = matrix.places > matrix.products ? Self.fromProximity(matrix) : Self.fromOverlap(matrix)
    }

    /// The density, or `nil` where no place is specialised in the product.
    public subscript(place: Int, product: Int) -> Double? {
        let value = values[place * products + product]
        return value.isNaN ? nil : value
    }

    private static func fromProximity(_ matrix: SpecialisationMatrix) -> [Double] {
        let products = matrix.products
        // A product that nobody makes is near none, itself included: its sum is 0, and its density 0 over 0.
        let proximity = Proximity(of: matrix).values().map { $0.isNaN ? 0 : $0 }
        var all = [Double](repeating: 0, count: products)
        for index in proximity.indices { all[index % products] += proximity[index] }
        var values: [Double] = []
        values.reserveCapacity(matrix.places * products)
        for place in 0..<matrix.places {
            var sums = [Double](repeating: 0, count: products)
            for made in matrix.products(of: place) {
                for product in 0..<products { sums[product] += proximity[made * products + product] }
            }
            for product in 0..<products { values.append(sums[product] / all[product]) }
        }
        return values
    }

    private static func fromOverlap(_ matrix: SpecialisationMatrix) -> [Double] {
        let places = matrix.places
        var byProduct = [Double](repeating: .nan, count: matrix.products * places)
        var overlap = WeightedOverlap(of: matrix)
        let descending = (0..<matrix.products).filter { matrix.ubiquity[$0] > 0 }
            .sorted { (matrix.ubiquity[$0], $0) > (matrix.ubiquity[$1], $1) }
        var start = 0
        while start < descending.count {
            let ubiquity = matrix.ubiquity[descending[start]]
            let end = descending[start...].firstIndex { matrix.ubiquity[$0] != ubiquity } ?? descending.count
            let members = descending[start..<end].map { (product: $0, places: matrix.places(of: $0)) }
            overlap.weigh(by: ubiquity)
            byProduct.withUnsafeMutableBufferPointer { target in
                for (product, makers) in members {
                    overlap.share(of: makers, into: UnsafeMutableBufferPointer(rebasing: target[product * places..<(product + 1) * places]))
                }
            }
            for member in members { overlap.raise(member.places) }
            start = end
        }
        return transposed(byProduct, rows: matrix.products, columns: places)
    }

    private static func transposed(_ source: [Double], rows: Int, columns: Int) -> [Double] {
        let block = 32
        return [Double](unsafeUninitializedCapacity: source.count) { buffer, count in
            source.withUnsafeBufferPointer { source in
                for top in stride(from: 0, to: rows, by: block) {
                    for column in 0..<columns {
                        for row in top..<min(top &+ block, rows) {
                            buffer[column &* rows &+ row] = source[row &* columns &+ column]
                        }
                    }
                }
            }
            count = source.count
        }
    }
}
