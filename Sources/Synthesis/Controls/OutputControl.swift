/// Output of a place and group from January to a month, and the sum of the own prior-year columns.
public struct OutputControl: Hashable, Sendable {
    public var place: String
    /// A named group, or `all`.
    public var group: String
    public var period: YearMonth
    public var level: ControlTarget
    public var base: ControlBase

    public init(place: String, group: String, period: YearMonth, level: ControlTarget, base: ControlBase) {
        self.place = place
        self.group = group
        self.period = period
        self.level = level
        self.base = base
    }

    var name: String { "output/\(place)/\(group)/\(period)" }
}
