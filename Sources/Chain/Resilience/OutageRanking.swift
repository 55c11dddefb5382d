import Solver

/// The few that matter: every single failure of a chain played through, the worst first.
public struct OutageRanking: Sendable {
    /// A failure and what it takes with it.
    public struct Place: Sendable {
        public let outage: Outage
        /// Goods that can no longer be had.
        public let lost: [Int]
        /// Steps that stand still, by their numbers among the network's sources.
        public let idle: [Int]
        /// The mean share of demand that is no longer met, by solving the balance without it; `nil` where it was not solved.
        public let lostShare: Rational?
    }

    public let places: [Place]
    /// For how many the balance was solved, or needed no solving since nothing of what is used is gone.
    public var solved: Int { places.count { $0.lostShare != nil } }
    /// Whether that is all of them.
    public var isWhole: Bool { solved == places.count }

    /// By the share of demand lost; of those for which it was not solved, behind all that lose some, by goods asked for that are
    /// lost, by all goods lost, by steps that stand still; those that lose no demand last.
    ///
    /// - Parameters:
    ///   - whole: the balance with nothing switched off and with what is brought in.
    ///   - most: for how many failures the balance is solved: those that come first by forward chaining, which plays all
    ///     of them through in time in proportion to failures and links. What takes the same with it is solved once.
    public init(of network: ChainNetwork, whole: Attainment, solving most: Int = 240) {
        let outages = network.outages
        let ranking = FailureRanking(of: network.graph, failures: outages.map(network.nodes), watching: network.asked)
        let goods = network.situation.goods.count
        let byNodes = Dictionary(outages.map { (network.nodes(of: $0), [$0]) }, uniquingKeysWith: +)
        let shares = most > 0 ? OutageShares(of: network, whole: whole) : nil
        var (taken, known): ([[ProductionNode]: Int], [[Attainment.Limit: Rational]: Rational?]) = ([:], [:])
        let places = ranking.places.compactMap { place -> Place? in
            let number = taken[place.nodes, default: 0]
            taken[place.nodes] = number + 1
            guard let outage = byNodes[place.nodes]?[number] else { return nil }
            var left: Rational?
            if let shares {
                let limits = shares.left(without: [outage])
                if shares.isEnough(limits) {
                    left = whole.share
                } else if let solved = known[limits] {
                    left = solved
                } else if known.count < most {
                    left = shares.share(within: limits)
                    known[limits] = left
                }
            }
            return Place(
                outage: outage, lost: place.disruption.lostProducts.filter { $0 < goods }, idle: place.disruption.idleSteps,
                lostShare: whole.share.flatMap { whole in left.map { whole - $0 } })
        }
        func rank(_ place: Place) -> Int { place.lostShare.map { $0.isPositive ? 0 : 2 } ?? 1 }
        self.places = places.enumerated().sorted { one, other in
            let (a, b) = (one.element, other.element)
            if rank(a) != rank(b) { return rank(a) < rank(b) }
            if let left = a.lostShare, let right = b.lostShare, left != right { return left > right }
            return one.offset < other.offset
        }.map(\.element)
    }
}
