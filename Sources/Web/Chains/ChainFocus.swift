import Chain

/// Which goods of a chain a picture shows. A long chain is first shown by what is missing or weak, with what stands beside it.
enum ChainFocus: Hashable {
    case all
    /// Missing and weak steps with their neighbours.
    case wanting
    /// What a process of the chain makes.
    case made
    /// A good with what lies within two steps of it.
    case around(String)

    /// Beyond so many goods a picture begins with what is wanting.
    static let most = 60
    /// Of how many of them, the least covered, a long chain shows the neighbours.
    private static let first = 12

    /// What the reader chose, or what suits the chain.
    init(show: String, around: String, of completeness: ChainCompleteness) {
        switch (show, around) {
        case (_, let good) where !good.isEmpty: self = .around(good)
        case ("all", _): self = .all
        case ("wanting", _): self = .wanting
        case ("made", _): self = .made
        default:
            let isLong = completeness.situation.goods.count > Self.most
            self = isLong && !completeness.wanting.isEmpty ? .wanting : .all
        }
    }

    /// The choice as the address names it.
    var name: String {
        switch self {
        case .all: "all"
        case .wanting: "wanting"
        case .made: "made"
        case .around: "around"
        }
    }

    func goods(of completeness: ChainCompleteness) -> Set<Int> {
        let situation = completeness.situation
        switch self {
        case .all: return Set(situation.goods.indices)
        case .made: return Set(situation.goods.indices.filter { !situation.makers[$0].isEmpty })
        case .wanting:
            // Of a long chain those that are covered least: more could not be read.
            let first = completeness.wanting.prefix(situation.goods.count > Self.most ? Self.first : situation.goods.count)
            return Self.near(Set(first.map(\.good)), steps: 1, in: situation)
        case .around(let id):
            guard let good = situation.number(of: id) else { return Set(situation.goods.indices) }
            return Self.near([good], steps: 2, in: situation)
        }
    }

    private static func near(_ goods: Set<Int>, steps: Int, in situation: ChainSituation) -> Set<Int> {
        let links = ChainLayers(situation).links
        return (0..<steps).reduce(goods) { near, _ in
            near.union(links.flatMap { near.contains($0.from) || near.contains($0.to) ? [$0.from, $0.to] : [] })
        }
    }
}
