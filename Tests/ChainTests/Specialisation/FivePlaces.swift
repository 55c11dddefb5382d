import Chain
import Figures

/// The worked example of the facts on industrial chains: five places, six products.
enum FivePlaces {
    static let rows = [
        [120, 80, 60, 40, 30, 10], [10, 60, 70, 5, 0, 0], [0, 50, 20, 30, 0, 0], [90, 10, 0, 20, 40, 5], [5, 0, 30, 0, 0, 0],
    ]

    static func table() throws -> ActivityTable { try ActivityTable(rows: rows) }
}

extension ActivityTable {
    /// A table of whole amounts, written as its rows.
    init(rows: [[Int]]) throws {
        try self.init(places: rows.count, products: rows.first?.count ?? 0, amounts: rows.flatMap { $0.map { ExactDecimal($0) } })
    }

    /// Each amount 0, or drawn; a third of the products are rare, so that ubiquities differ.
    static func random(places: Int, products: Int, using generator: inout SplitMix64) throws -> ActivityTable {
        var amounts: [ExactDecimal] = []
        for _ in 0..<places {
            let reach = Int.random(in: 1...10, using: &generator)
            for product in 0..<products {
                let isMade = Int.random(in: 0..<(product % 3 == 0 ? 25 : 12), using: &generator) < reach
                amounts.append(isMade ? ExactDecimal(Int.random(in: 0...1000, using: &generator)) : 0)
            }
        }
        return try ActivityTable(places: places, products: products, amounts: amounts)
    }
}

extension Double {
    /// To six decimals, as the facts print them.
    var printed: Double { (self * 1_000_000).rounded() / 1_000_000 }
}
