import Products

/// The layers of a chain as a picture: a good stands to the right of everything that it is made of.
public struct ChainLayers: Hashable, Sendable {
    /// By good, from 0. Goods of a circle stand as if the link that closes it were not there.
    public let layers: [Int]
    /// From what is drawn to what is made of it, each once, with the process.
    public let links: [Link]

    /// That a process draws one good and makes the other.
    public struct Link: Hashable, Sendable {
        public let from: Int
        public let to: Int
        public let process: Int
    }

    public init(_ situation: ChainSituation) {
        var links: [Link] = []
        for (number, process) in situation.processes.enumerated() {
            let inputs = process.inputs.flatMap(\.alternatives).compactMap { situation.number(of: $0.good) }
            for output in process.outputs.compactMap({ situation.number(of: $0.good) }) {
                for input in inputs where !links.contains(Link(from: input, to: output, process: number)) {
                    links.append(Link(from: input, to: output, process: number))
                }
            }
        }
        var layers: [Int?] = situation.goods.map { _ in nil }
        var open: Set<Int> = []
        let into = Dictionary(grouping: links, by: \.to)
        func layer(of good: Int) -> Int {
            if let known = layers[good] { return known }
            guard open.insert(good).inserted else { return -1 }
            let layer = ((into[good] ?? []).map { layer(of: $0.from) }.max() ?? -1) + 1
            open.remove(good)
            layers[good] = layer
            return layer
        }
        for good in situation.goods.indices { _ = layer(of: good) }
        self.layers = layers.map { $0 ?? 0 }
        self.links = links
    }
}
