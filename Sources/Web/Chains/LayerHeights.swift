/// The heights of what stands in layers, in their order: as near to the mean of the neighbours as the room lets them.
struct LayerHeights {
    private(set) var middles: [Double]
    let height: Double

    /// - Parameter boxes: how many of the places are boxes; the others are passed by lines alone.
    init(_ order: LayerOrder, box: Double, line: Double, gap: Double, boxes: Int) {
        let sizes = order.before.indices.map { $0 < boxes ? box : line }
        var middles = [Double](repeating: 0, count: sizes.count)
        for layer in order.layers {
            var top = 0.0
            for place in layer {
                middles[place] = top + sizes[place] / 2
                top += sizes[place] + gap
            }
        }
        for sweep in 0..<12 {
            let isForward = sweep.isMultiple(of: 2)
            for layer in isForward ? order.layers : order.layers.reversed() {
                let wishes = layer.map { place -> Double in
                    let beside = isForward ? order.before[place] : order.after[place]
                    let neighbours = beside.isEmpty ? (isForward ? order.after[place] : order.before[place]) : beside
                    guard !neighbours.isEmpty else { return middles[place] }
                    return neighbours.reduce(0) { $0 + middles[$1] } / Double(neighbours.count)
                }
                let found = Self.placed(wishes, sizes: layer.map { sizes[$0] }, gap: gap)
                for (place, middle) in zip(layer, found) { middles[place] = middle }
            }
        }
        let top = middles.indices.map { middles[$0] - sizes[$0] / 2 }.min() ?? 0
        self.middles = middles.map { $0 - top }
        height = (middles.indices.map { middles[$0] + sizes[$0] / 2 }.max() ?? 0) - top
    }

    /// The heights in order whose squared distances from the wishes are least, none nearer to the next than their sizes and the
    /// gap: of wishes that stand in each other's way the mean is taken (pool adjacent violators).
    static func placed(_ wishes: [Double], sizes: [Double], gap: Double) -> [Double] {
        var offsets: [Double] = []
        for index in wishes.indices {
            offsets.append(index == 0 ? 0 : offsets[index - 1] + (sizes[index - 1] + sizes[index]) / 2 + gap)
        }
        var pools: [(sum: Double, count: Int)] = []
        for index in wishes.indices {
            pools.append((wishes[index] - offsets[index], 1))
            while pools.count > 1 {
                let (above, below) = (pools[pools.count - 2], pools[pools.count - 1])
                guard above.sum / Double(above.count) > below.sum / Double(below.count) else { break }
                pools.removeLast(2)
                pools.append((above.sum + below.sum, above.count + below.count))
            }
        }
        let means = pools.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
        return zip(means, offsets).map { $0 + $1 }
    }
}
