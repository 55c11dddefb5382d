/// Investment completed from January to a month in two places that overlap.
public struct InvestmentControl: Hashable, Sendable {
    /// A total of one place and group, and what its growth divides by.
    public struct Total: Hashable, Sendable {
        public var place: String
        public var group: String
        public var level: ControlTarget
        public var base: ControlBase

        public init(place: String, group: String, level: ControlTarget, base: ControlBase) {
            self.place = place
            self.group = group
            self.level = level
            self.base = base
        }
    }

    public var period: YearMonth
    public var zone: Total
    public var programme: Total
    /// What belongs to both.
    public var both: ControlTarget

    public init(period: YearMonth, zone: Total, programme: Total, both: ControlTarget) {
        self.period = period
        self.zone = zone
        self.programme = programme
        self.both = both
    }
}
