/// The address of a number of who is specialised in what:
/// `specialisation/output.gross/guangxi/prefecture/2/2024-07.ytd/quotient/nanning/39`.
///
/// What comes first names the table that the number is told from: the places of one kind within an area, and the industrial
/// classes with so many digits.
public struct SpecialisationAddress: Hashable, Sendable, CustomStringConvertible {
    /// The indicator that is compared: `output.gross`.
    public var indicator: String
    /// The place whose places are compared.
    public var area: String
    /// The kind of the places: `prefecture`.
    public var kind: String
    /// How many digits of GB/T 4754 tell classes apart: 2 for divisions, 3 for groups, 4 for classes.
    public var digits: Int
    public var period: Period
    /// The way from the table down to the number.
    public var path: [String]
    /// The day whose knowledge is asked for; `nil` for the zone's today.
    public var asOf: Day?

    public init(indicator: String, area: String, kind: String, digits: Int, period: Period, path: [String] = [], asOf: Day? = nil) {
        (self.indicator, self.area, self.kind, self.digits) = (indicator, area, kind, digits)
        (self.period, self.path, self.asOf) = (period, path, asOf)
    }

    /// Reads what ``description`` writes; `nil` for any other text.
    public init?(_ text: String) {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        let asOf = halves.count == 2 ? Day(halves[1]) : nil
        guard halves.count == 1 || (halves.count == 2 && asOf != nil) else { return nil }
        let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count >= 6, parts[0] == "specialisation", !parts.contains(""), let digits = Int(parts[4]), (2...4).contains(digits),
            let period = try? Period(parsing: parts[5])
        else { return nil }
        self.init(
            indicator: parts[1], area: parts[2], kind: parts[3], digits: digits, period: period, path: Array(parts.dropFirst(6)), asOf: asOf)
    }

    /// The address of the table.
    public var table: SpecialisationAddress { at([]) }

    /// The address of another number of the same table.
    public func at(_ path: [String]) -> SpecialisationAddress {
        SpecialisationAddress(indicator: indicator, area: area, kind: kind, digits: digits, period: period, path: path, asOf: asOf)
    }

    /// The address of a figure that the table holds.
    public func figure(place: String, class code: String) -> FigureAddress {
        FigureAddress(indicator: indicator, places: [place], group: code, period: period, vintage: asOf.map { .asOf($0) } ?? .latest)
    }

    public var description: String {
        (["specialisation", indicator, area, kind, "\(digits)", period.description] + path).joined(separator: "/")
            + (asOf.map { "@\($0)" } ?? "")
    }
}
