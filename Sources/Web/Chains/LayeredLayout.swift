/// Boxes in layers from left to right, and the ways of the lines between them: a line that passes a layer has a place there, the
/// order within the layers crosses as few lines as sweeps by barycentre find, and each box stands as near to its neighbours'
/// height as the order lets it.
///
/// Source: K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical system structures", IEEE
/// Transactions on Systems, Man and Cybernetics 11 (1981); heights by isotonic regression (pool adjacent violators).
struct LayeredLayout {
    /// From one box to another.
    struct Link: Hashable {
        let from: Int
        let to: Int
    }

    /// By box: the height of its middle, from 0 downwards.
    let middles: [Double]
    /// By link: its heights in the layers that it passes on its way.
    let ways: [[Double]]
    let height: Double
    /// How often lines between neighbouring layers cross.
    let crossings: Int

    /// - Parameters:
    ///   - layers: by box, from 0.
    ///   - links: from a lower to a higher layer; others, which close a circle, take no part in the order.
    ///   - box: the height of a box; `line` the room of a line that passes; `gap` what lies between.
    init(layers: [Int], links: [Link], box: Double = 56, line: Double = 10, gap: Double = 12, sweeps: Int = 24) {
        var places = LayerOrder(layers: layers)
        // Lines from one box share their way as far as they go together.
        var passed: [[Int]: Int] = [:]
        let ways = links.map { link -> [Int] in
            guard layers[link.from] < layers[link.to] else { return [] }
            var (last, way) = (link.from, [Int]())
            for layer in (layers[link.from] + 1)..<layers[link.to] {
                let place = passed[[link.from, layer]] ?? places.add(to: layer)
                if passed.updateValue(place, forKey: [link.from, layer]) == nil { places.join(last, place) }
                way.append(place)
                last = place
            }
            places.join(last, link.to)
            return way
        }
        places.sort(sweeps: sweeps)
        let heights = LayerHeights(places, box: box, line: line, gap: gap, boxes: layers.count)
        middles = Array(heights.middles.prefix(layers.count))
        self.ways = ways.map { $0.map { heights.middles[$0] } }
        height = heights.height
        crossings = places.crossings
    }
}
