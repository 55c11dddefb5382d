/// Boxes in layers, of which those that lines join stand together: what is not joined to it stands below, not among it.
struct JoinedLayout {
    /// By box: the height of its middle, from 0 downwards.
    private(set) var middles: [Double]
    /// By link: its heights in the layers that it passes on its way.
    private(set) var ways: [[Double]]
    private(set) var height = 0.0

    /// - Parameters:
    ///   - layers: by box, from 0.
    ///   - box: the height of a box; `gap` what lies between parts that are not joined.
    init(layers: [Int], links: [LayeredLayout.Link], box: Double, gap: Double = 28) {
        middles = Array(repeating: 0, count: layers.count)
        ways = Array(repeating: [], count: links.count)
        for part in Self.parts(of: layers.count, links) {
            let number = Dictionary(uniqueKeysWithValues: part.enumerated().map { ($0.element, $0.offset) })
            let own = links.indices.filter { number[links[$0].from] != nil }
            let layout = LayeredLayout(
                layers: part.map { layers[$0] },
                links: own.compactMap { index in
                    number[links[index].from].flatMap { from in number[links[index].to].map { LayeredLayout.Link(from: from, to: $0) } }
                }, box: box)
            let top = height > 0 ? height + gap : 0
            for (place, middle) in zip(part, layout.middles) { middles[place] = top + middle }
            for (index, way) in zip(own, layout.ways) { ways[index] = way.map { top + $0 } }
            height = top + layout.height
        }
    }

    /// The boxes that are joined, those with the first box first.
    private static func parts(of count: Int, _ links: [LayeredLayout.Link]) -> [[Int]] {
        var beside = [[Int]](repeating: [], count: count)
        for link in links {
            beside[link.from].append(link.to)
            beside[link.to].append(link.from)
        }
        var (parts, seen): ([[Int]], Set<Int>) = ([], [])
        for first in 0..<count where seen.insert(first).inserted {
            var (part, next) = ([first], 0)
            while next < part.count {
                part += beside[part[next]].filter { seen.insert($0).inserted }
                next += 1
            }
            parts.append(part.sorted())
        }
        return parts
    }
}
