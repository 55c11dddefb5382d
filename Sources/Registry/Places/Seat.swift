import Figures

/// Where a respondent is and what it does: the parts from which its atom and class follow.
public struct Seat: Hashable, Sendable {
    public var district: String
    /// The park or site.
    public var park: String?
    /// The area of the zone; `nil` outside the zone.
    public var area: String?
    /// The GB/T 4754 class.
    public var classCode: String

    public init(district: String, park: String? = nil, area: String? = nil, classCode: String) {
        self.district = district
        self.park = park
        self.area = area
        self.classCode = classCode
    }

    /// Reads the fields `district`, `park`, `area` and `class` of a line.
    public init?(_ line: FiledLine) {
        guard !line["district"].isEmpty else { return nil }
        self.init(
            district: line["district"], park: line["park"].isEmpty ? nil : line["park"],
            area: line["area"].isEmpty ? nil : line["area"], classCode: line["class"])
    }
}
