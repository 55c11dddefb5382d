import Figures

/// A figure that others printed: a release, the press, an owner.
///
/// It is stored with its source, date and bound, shown and compared, and never a match for
/// another statement.
public struct Statement: Sendable {
    /// Whether Corridor can compute the figure from its own records, or only quotes it.
    public enum Kind: String, Hashable, Sendable {
        case computed, quoted
    }

    public var id: String
    public var address: FigureAddress
    /// The number as printed: `1.21`, `+10`.
    public var printed: String
    public var unit: MeasurementUnit
    public var bound: Bound
    public var kind: Kind
    /// Whether it belongs to the zone's headline table.
    public var isHeadline: Bool
    public var publishedOn: Day
    /// The line that told it.
    public var line: FiledLine

    /// Reads a line of the form of kind `statements`; `nil` where a part cannot be read.
    init?(_ line: FiledLine) {
        guard case .day(let day) = line.line.period, let unit = MeasurementUnit.named(line["unit"]),
            let bound = Bound(rawValue: line["bound"].isEmpty ? "=" : line["bound"]), let kind = Kind(rawValue: line["kind"]),
            let address = try? FigureAddress(
                parsing: ["indicator", "place", "group", "period", "measure"].map { line[$0] }.joined(separator: "/"))
        else { return nil }
        self.id = line.line.subject
        self.address = address
        self.printed = line["printed"]
        self.unit = unit
        self.bound = bound
        self.kind = kind
        self.isHeadline = line["headline"] == "yes"
        self.publishedOn = day
        self.line = line
    }
}
