import Figures

extension SpecialisationNumbers {
    /// A place and a class by their numbers in the table.
    public typealias Pair = (place: Int, product: Int)

    /// The pairs with the largest location quotients, the largest first; of one place, or of all.
    public func mostSpecialised(in place: Int? = nil, count: Int) -> [Pair] {
        let values = table.quotients.values
        return Array(pairs(in: place).filter { table.matrix[$0.place, $0.product] }.sorted { values[index($0)] > values[index($1)] }.prefix(count))
    }

    /// The classes that a place is not specialised in and is nearest to, by relatedness density; of one place, or of all.
    public func nearestPossible(in place: Int? = nil, count: Int) -> [Pair] {
        let values = Density(of: table.matrix).values
        return Array(pairs(in: place).filter { !table.matrix[$0.place, $0.product] }.sorted { values[index($0)] > values[index($1)] }.prefix(count))
    }

    private func pairs(in place: Int?) -> [Pair] {
        (place.map { [$0] } ?? Array(table.places.indices)).flatMap { row in table.classes.indices.map { (row, $0) } }
    }

    private func index(_ pair: Pair) -> Int { pair.place * table.classes.count + pair.product }
}
