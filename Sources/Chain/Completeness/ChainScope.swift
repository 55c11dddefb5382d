import Figures

/// What a chain is looked at for: which chain, within which places, on which day; and, where it is asked what would be, what is
/// taken to be switched off or already built.
public struct ChainScope: Hashable, Sendable {
    /// A planned project that is taken to produce, as on its day.
    public struct Plan: Hashable, Sendable, Comparable {
        public var holder: String
        public var day: Day

        public init(holder: String, day: Day) { (self.holder, self.day) = (holder, day) }

        public static func < (left: Plan, right: Plan) -> Bool { (left.holder, left.day) < (right.holder, right.day) }
    }

    public var chain: ChainDefinition
    /// The area's name in addresses: an id of the register, or several joined by `+`.
    public var area: String
    /// Every place within the area.
    public var places: Set<String>
    /// The day whose production is asked for.
    public var day: Day
    /// The day of the question: what is planned counts only for later days, since a plan that has passed is not a fact.
    public var today: Day
    /// The same where the question names it; `nil` where it is the zone's today, of which addresses say nothing.
    public var asOf: Day?
    /// What is switched off.
    public var without: Set<Outage>
    /// What is taken to be built.
    public var with: Set<Plan>

    public init(
        chain: ChainDefinition, area: String, places: Set<String>, day: Day, today: Day, asOf: Day? = nil, without: Set<Outage> = [],
        with: Set<Plan> = []
    ) {
        (self.chain, self.area, self.places, self.day, self.today, self.asOf) = (chain, area, places, day, today, asOf)
        (self.without, self.with) = (without, with)
    }

    /// Whether a capacity counts: within the area, producing on the day, and running unless the day is still to come. A project
    /// that is taken to be built counts with what it has on its own day.
    public func counts(_ capacity: Capacity) -> Bool {
        guard places.contains(capacity.place), !isOff(capacity) else { return false }
        if let plan = with.first(where: { $0.holder == capacity.holder && $0.day > day }) { return capacity.produces(on: plan.day) }
        return capacity.produces(on: day) && (capacity.standing == .running || (capacity.from > today && day > today))
    }

    /// Whether what comes or is asked for counts: within the area, on the day, and not brought in by a way that is switched off.
    /// What is asked for stays asked for.
    public func counts(_ flow: GoodFlow) -> Bool {
        places.contains(flow.place) && flow.holds(on: day) && !(flow.kind.isSupply && isOff(flow))
    }

    private func isOff(_ capacity: Capacity) -> Bool {
        !without.isEmpty
            && (without.contains(.holder(capacity.holder)) || without.contains(.place(capacity.place)) || without.contains(.process(capacity.process)))
    }

    private func isOff(_ flow: GoodFlow) -> Bool {
        !without.isEmpty
            && (flow.gate.map { without.contains(.gate($0)) } ?? false || flow.country.map { without.contains(.country($0)) } ?? false)
    }

    /// The same with nothing switched off.
    public var undisturbed: ChainScope {
        var scope = self
        scope.without = []
        return scope
    }
}
