import Figures

/// What a chain is looked at for: which chain, within which places, on which day.
public struct ChainScope: Hashable, Sendable {
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

    public init(chain: ChainDefinition, area: String, places: Set<String>, day: Day, today: Day, asOf: Day? = nil) {
        (self.chain, self.area, self.places, self.day, self.today, self.asOf) = (chain, area, places, day, today, asOf)
    }

    /// Whether a capacity counts: within the area, producing on the day, and running unless the day is still to come.
    public func counts(_ capacity: Capacity) -> Bool {
        places.contains(capacity.place) && capacity.produces(on: day)
            && (capacity.standing == .running || (capacity.from > today && day > today))
    }

    /// The address of the whole.
    public var address: ChainAddress { ChainAddress(chain: chain.id, area: area, day: day, asOf: asOf) }
}
