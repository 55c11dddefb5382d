import Testing

@testable import Web

@Suite("A layered picture")
struct LayeredLayoutTests {
    /// Boxes in random layers with lines from lower to higher ones.
    private static func picture(_ random: inout SplitMix64) -> (layers: [Int], links: [LayeredLayout.Link]) {
        let layers = (0..<Int.random(in: 4...40, using: &random)).map { _ in Int.random(in: 0...5, using: &random) }
        var links: Set<LayeredLayout.Link> = []
        for _ in 0..<(layers.count * 2) {
            let (one, other) = (Int.random(in: layers.indices, using: &random), Int.random(in: layers.indices, using: &random))
            if layers[one] < layers[other] { links.insert(.init(from: one, to: other)) }
        }
        return (layers, links.sorted { ($0.from, $0.to) < ($1.from, $1.to) })
    }

    @Test("leaves its gap between the boxes of a layer, and begins at the top", arguments: 0..<30)
    func apart(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let (layers, links) = Self.picture(&random)
        let layout = LayeredLayout(layers: layers, links: links)
        for layer in Set(layers) {
            let middles = layers.indices.filter { layers[$0] == layer }.map { layout.middles[$0] }.sorted()
            let isApart = zip(middles, middles.dropFirst()).allSatisfy { above, below in below - above >= 67.999 }
            #expect(isApart)
        }
        let bottom: Double = layout.height - 27.999
        #expect(layout.middles.allSatisfy { middle in middle >= 27.999 && middle <= bottom })
        #expect(zip(links, layout.ways).allSatisfy { link, way in way.count == layers[link.to] - layers[link.from] - 1 })
    }

    @Test("keeps what is not joined apart, one below the other, with no line of one among the other", arguments: 0..<30)
    func joined(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.picture(&random) }
        var (layers, links, part): ([Int], [LayeredLayout.Link], [Int]) = ([], [], [])
        for (number, picture) in parts.enumerated() {
            links += picture.links.map { LayeredLayout.Link(from: $0.from + layers.count, to: $0.to + layers.count) }
            layers += picture.layers
            part += picture.layers.map { _ in number }
        }
        let layout = JoinedLayout(layers: layers, links: links, box: 56)
        let linked = Set(links.flatMap { [$0.from, $0.to] })
        let spans = parts.indices.map { number -> ClosedRange<Double> in
            let middles = linked.filter { part[$0] == number }.map { layout.middles[$0] }
            let passed = links.indices.filter { part[links[$0].from] == number }.flatMap { layout.ways[$0] }
            return ((middles + passed).min() ?? 0)...((middles + passed).max() ?? 0)
        }
        // What one picture joins may itself fall into several parts, but no two pictures lie within each other.
        for one in spans.indices { for other in spans.indices where one < other { #expect(spans[one].upperBound < spans[other].lowerBound) } }
        for layer in Set(layers) {
            let middles = layers.indices.filter { layers[$0] == layer }.map { layout.middles[$0] }.sorted()
            #expect(zip(middles, middles.dropFirst()).allSatisfy { above, below in below - above >= 67.999 })
        }
        #expect(layout.middles.allSatisfy { $0 >= 27.999 && $0 <= layout.height - 27.999 })
    }

    @Test("crosses no more lines than the order that was given, and counts crossings as a plain count does", arguments: 0..<30)
    func crossings(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let (layers, links) = Self.picture(&random)
        let near = links.filter { layers[$0.to] == layers[$0.from] + 1 }
        let given = LayeredLayout(layers: layers, links: near, sweeps: 0), swept = LayeredLayout(layers: layers, links: near)
        #expect(swept.crossings <= given.crossings)
        for layout in [given, swept] {
            var plain = 0
            for (index, one) in near.enumerated() {
                for other in near[(index + 1)...] where layers[one.from] == layers[other.from] {
                    let left: Double = layout.middles[one.from] - layout.middles[other.from]
                    let right: Double = layout.middles[one.to] - layout.middles[other.to]
                    if left * right < 0 { plain += 1 }
                }
            }
            #expect(layout.crossings == plain)
        }
    }

    @Test("untangles what can be drawn without a crossing")
    func untangled() {
        // Three pairs, the second layer in the reverse order.
        let links = (0..<3).map { LayeredLayout.Link(from: $0, to: 5 - $0) }
        #expect(LayeredLayout(layers: [0, 0, 0, 1, 1, 1], links: links).crossings == 0)
    }

    @Test("places as near to the wishes as the room lets it: no other heights that were tried are nearer", arguments: 0..<30)
    func nearest(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let wishes = (0..<3).map { _ in Double(Int.random(in: 0...20, using: &random)) }
        let sizes = (0..<3).map { _ in Double(Int.random(in: 1...3, using: &random) * 2) }
        let found = LayerHeights.placed(wishes, sizes: sizes, gap: 2)
        func far(_ heights: [Double]) -> Double {
            var sum = 0.0
            for (height, wish) in zip(heights, wishes) {
                let way: Double = height - wish
                sum += way * way
            }
            return sum
        }
        func isApart(_ heights: [Double]) -> Bool {
            for index in 0..<2 {
                let room: Double = sizes[index] / 2 + sizes[index + 1] / 2 + 1.999
                if heights[index + 1] - heights[index] < room { return false }
            }
            return true
        }
        #expect(isApart(found))
        let tried = stride(from: -12.0, through: 36, by: 2)
        var isNearest = true
        for first in tried { for second in tried { for third in tried where isApart([first, second, third]) {
            let other: Double = far([first, second, third])
            if far(found) > other + 0.001 { isNearest = false }
        } } }
        #expect(isNearest)
    }
}

/// Steele, Lea and Flood's generator: the same values on every machine for one seed.
private struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
