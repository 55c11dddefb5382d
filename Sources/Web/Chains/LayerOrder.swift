/// What stands above what in each layer of a layered picture.
struct LayerOrder {
    private(set) var layers: [[Int]]
    private(set) var before: [[Int]]
    private(set) var after: [[Int]]
    private var position: [Int]

    /// Boxes in their layers, in the order of their numbers.
    init(layers: [Int]) {
        self.layers = (0..<((layers.max() ?? -1) + 1)).map { layer in layers.indices.filter { layers[$0] == layer } }
        before = layers.map { _ in [] }
        after = before
        position = layers.map { _ in 0 }
    }

    /// A place in a layer that only lines pass.
    mutating func add(to layer: Int) -> Int {
        layers[layer].append(before.count)
        before.append([])
        after.append([])
        position.append(0)
        return before.count - 1
    }

    /// That a line goes between places of neighbouring layers; told twice it is one.
    mutating func join(_ left: Int, _ right: Int) {
        guard !after[left].contains(right) else { return }
        after[left].append(right)
        before[right].append(left)
    }

    /// Sweeps to and fro: each place goes to the mean position of those beside it. The best order found stays.
    mutating func sort(sweeps: Int) {
        number()
        var (best, least) = (layers, crossings)
        for sweep in 0..<sweeps where least > 0 {
            let isForward = sweep.isMultiple(of: 2)
            for layer in isForward ? Array(layers.indices) : layers.indices.reversed() {
                arrange(layer, by: isForward ? before : after)
            }
            let found = crossings
            if found < least { (best, least) = (layers, found) }
        }
        layers = best
        number()
    }

    private mutating func arrange(_ layer: Int, by beside: [[Int]]) {
        let means = layers[layer].enumerated().map { offset, place -> (place: Int, mean: Double, offset: Int) in
            let neighbours = beside[place]
            guard !neighbours.isEmpty else { return (place, Double(offset), offset) }
            return (place, neighbours.reduce(0.0) { $0 + Double(position[$1]) } / Double(neighbours.count), offset)
        }
        layers[layer] = means.sorted { ($0.mean, $0.offset) < ($1.mean, $1.offset) }.map(\.place)
        for (offset, place) in layers[layer].enumerated() { position[place] = offset }
    }

    private mutating func number() {
        for layer in layers { for (offset, place) in layer.enumerated() { position[place] = offset } }
    }

    /// How often the lines between neighbouring layers cross: inversions, counted with a tree of sums.
    var crossings: Int {
        layers.indices.dropLast().reduce(0) { sum, layer in
            let width = layers[layer + 1].count
            let lines = layers[layer].flatMap { place in after[place].map { (position[place], position[$0]) } }.sorted(by: <)
            var tree = [Int](repeating: 0, count: width + 1)
            var (seen, crossings) = (0, 0)
            for (_, end) in lines {
                var index = end + 1
                crossings += seen
                while index > 0 {
                    crossings -= tree[index]
                    index -= index & -index
                }
                index = end + 1
                while index <= width {
                    tree[index] += 1
                    index += index & -index
                }
                seen += 1
            }
            return sum + crossings
        }
    }
}
