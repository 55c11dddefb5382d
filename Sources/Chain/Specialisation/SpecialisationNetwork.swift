/// Who is specialised in what, as lists of neighbours; places and products without any are left out.
struct SpecialisationNetwork {
    /// The rows and columns of the matrix that take part; the lists below count within them.
    let places: [Int]
    let products: [Int]
    let productsOfPlace: [[Int]]
    let placesOfProduct: [[Int]]

    init(_ matrix: SpecialisationMatrix) {
        places = (0..<matrix.places).filter { matrix.diversity[$0] > 0 }
        products = (0..<matrix.products).filter { matrix.ubiquity[$0] > 0 }
        var position = [Int](repeating: 0, count: matrix.places)
        for (index, place) in places.enumerated() { position[place] = index }
        var lists = [[Int]](repeating: [], count: places.count)
        placesOfProduct = products.enumerated().map { index, product in
            let makers = matrix.places(of: product).map { position[$0] }
            for maker in makers { lists[maker].append(index) }
            return makers
        }
        productsOfPlace = lists
    }

    /// How many parts there are between which no place shares a product.
    var partCount: Int {
        var seen = [Bool](repeating: false, count: places.count)
        var isProductSeen = [Bool](repeating: false, count: products.count)
        var parts = 0
        for start in places.indices where !seen[start] {
            parts += 1
            seen[start] = true
            var waiting = [start]
            while let place = waiting.popLast() {
                for product in productsOfPlace[place] where !isProductSeen[product] {
                    isProductSeen[product] = true
                    for other in placesOfProduct[product] where !seen[other] {
                        seen[other] = true
                        waiting.append(other)
                    }
                }
            }
        }
        return parts
    }
}
