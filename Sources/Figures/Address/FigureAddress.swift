/// The canonical address of a figure: `indicator/place/group/period/measure[@vintage]`.
///
/// One figure has one address. A place may be an intersection of memberships, written in
/// alphabetical order with tildes: `guangxi-parks~zone`.
public struct FigureAddress: Hashable, Sendable {
    /// An indicator's id: `output.gross`.
    public var indicator: String
    /// The ids of the memberships that together bound the place, sorted; one in the plain case.
    public let places: [String]
    /// `all`, a GB/T 4754 code, or a named group.
    public var group: String
    public var period: Period
    public var measure: Measure
    public var vintage: Vintage

    public init(
        indicator: String, places: [String], group: String = "all", period: Period,
        measure: Measure = .level, vintage: Vintage = .latest
    ) {
        self.indicator = indicator
        self.places = places.count == 1 ? places : Array(Set(places)).sorted()
        self.group = group
        self.period = period
        self.measure = measure
        self.vintage = vintage
    }

    /// The place part as it is written.
    public var place: String { places.joined(separator: "~") }

    /// The same address of another place.
    public func with(places: [String]) -> FigureAddress {
        FigureAddress(
            indicator: indicator, places: places, group: group, period: period, measure: measure, vintage: vintage)
    }

    /// The same address of another indicator.
    public func with(indicator: String) -> FigureAddress {
        var address = self
        address.indicator = indicator
        return address
    }

    /// The same address with another measure.
    public func with(measure: Measure) -> FigureAddress {
        var address = self
        address.measure = measure
        return address
    }

    /// The same address in another vintage.
    public func with(vintage: Vintage) -> FigureAddress {
        var address = self
        address.vintage = vintage
        return address
    }

    /// The same address for another period.
    public func with(period: Period) -> FigureAddress {
        var address = self
        address.period = period
        return address
    }

    /// The same address for another group.
    public func with(group: String) -> FigureAddress {
        var address = self
        address.group = group
        return address
    }
}

extension FigureAddress: CustomStringConvertible {
    public var description: String {
        "\(indicator)/\(place)/\(group)/\(period)/\(measure)\(vintage)"
    }
}
