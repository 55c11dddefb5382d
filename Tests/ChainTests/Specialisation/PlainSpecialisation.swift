import Chain

/// The formulas as they are written, cell by cell: slow, and nothing shared with the module.
struct PlainSpecialisation {
    let made: [[Bool]]

    init(_ table: ActivityTable) {
        made = (0..<table.places).map { place in
            (0..<table.products).map { product in
                // X_cp · X ≥ X_c · X_p in whole numbers; the tables drawn hold whole amounts, small enough for 64 bits.
                let (own, all) = (Int(table[place, product].millionths / 1_000_000), Int(table.total.millionths / 1_000_000))
                let row = (0..<table.products).reduce(0) { $0 + Int(table[place, $1].millionths / 1_000_000) }
                let column = (0..<table.places).reduce(0) { $0 + Int(table[$1, product].millionths / 1_000_000) }
                return row > 0 && column > 0 && own * all >= row * column
            }
        }
    }

    var products: Int { made.first?.count ?? 0 }
    func diversity(_ place: Int) -> Int { made[place].count { $0 } }
    func ubiquity(_ product: Int) -> Int { made.count { $0[product] } }
    func shared(_ p: Int, _ q: Int) -> Int { made.count { $0[p] && $0[q] } }

    func proximity(_ p: Int, _ q: Int) -> Double? {
        let most = max(ubiquity(p), ubiquity(q))
        return most == 0 ? nil : Double(shared(p, q)) / Double(most)
    }

    /// By place and product; `nil` where nobody makes the product.
    func densities() -> [[Double?]] {
        let proximities = (0..<products).map { p in (0..<products).map { proximity(p, $0) ?? 0 } }
        return made.map { row in
            proximities.map { near in
                let all = near.reduce(0, +)
                return all == 0 ? nil : zip(near, row).reduce(0) { $0 + ($1.1 ? $1.0 : 0) } / all
            }
        }
    }

    /// `Σ_c M_cp M_cq / (k_p k_c)` times a vector over the products: what a complexity index has to bear.
    func turned(_ vector: [Double?]) -> [Double?] {
        let ubiquities = (0..<products).map(ubiquity)
        let means: [Double] = made.map { row in
            let own = row.indices.filter { row[$0] }
            return own.reduce(0) { $0 + (vector[$1] ?? 0) } / Double(max(1, own.count))
        }
        return (0..<products).map { product in
            let makers = made.indices.filter { made[$0][product] }
            return makers.isEmpty ? nil : makers.reduce(0) { $0 + means[$1] } / Double(ubiquities[product])
        }
    }
}
