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
    /// Whether the balance was solved for all of them.
    public let isWhole: Bool

    /// By the share of demand lost, then by goods asked for that are lost, by all goods lost, by steps that stand still.
    ///
    /// - Parameter most: for how many failures the balance is solved: those that come first by forward chaining, which plays all
    ///   of them through in time in proportion to failures and links.
    public init(of network: ChainNetwork, in model: ChainModel, scope: ChainScope, solving most: Int = 48) {
        let outages = network.outages
        let ranking = FailureRanking(of: network.graph, failures: outages.map(network.nodes), watching: network.asked)
        let goods = network.situation.goods.count
        let byNodes = Dictionary(zip(outages.map { network.nodes(of: $0) }, outages).map { ($0, [$1]) }, uniquingKeysWith: +)
        var taken: [[ProductionNode]: Int] = [:]
        let ordered = ranking.places.compactMap { place -> (Outage, FailureRanking.Place)? in
            let number = taken[place.nodes, default: 0]
            taken[place.nodes] = number + 1
            return byNodes[place.nodes].map { ($0[number], place) }
        }
        let whole = Attainment.share(ChainSituation(model, scope: scope.undisturbed), bringsIn: true)
        isWhole = ordered.count <= most
        let places = ordered.enumerated().map { index, entry -> Place in
            var without = scope
            without.without = [entry.0]
            let left = index < most ? Attainment.share(ChainSituation(model, scope: without), bringsIn: true) : nil
            let share = whole.flatMap { whole in left.map { whole - $0 } }
            return Place(
                outage: entry.0, lost: entry.1.disruption.lostProducts.filter { $0 < goods }, idle: entry.1.disruption.idleSteps, lostShare: share)
        }
        self.places = places.enumerated().sorted { one, other in
            switch (one.element.lostShare, other.element.lostShare) {
            case (let a?, let b?) where a != b: a > b
            case (.some, nil): true
            case (nil, .some): false
            default: one.offset < other.offset
            }
        }.map(\.element)
    }
}
