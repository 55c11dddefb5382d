/// What all memberships of a respondent share at one time: the smallest place that sums are kept
/// for. Prefectures, areas, the zone and programmes are unions of atoms.
public struct PlaceAtom: Hashable, Sendable {
    public var prefecture: String
    public var district: String
    /// The park or site, if any.
    public var park: String?
    /// The area of the zone, if the respondent belongs to the zone.
    public var area: String?
    /// The programmes that the park belongs to, sorted.
    public var programmes: [String]

    public init(prefecture: String, district: String, park: String? = nil, area: String? = nil, programmes: [String] = []) {
        self.prefecture = prefecture
        self.district = district
        self.park = park
        self.area = area
        self.programmes = programmes.sorted()
    }
}

extension PlaceAtom: CustomStringConvertible {
    /// `prefecture|district|park|area|programme+programme`, empty where there is none.
    public var description: String {
        [prefecture, district, park ?? "", area ?? "", programmes.joined(separator: "+")].joined(separator: "|")
    }

    /// Reads the form that ``description`` writes.
    public init?(_ text: String) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self.init(
            prefecture: parts[0], district: parts[1], park: parts[2].isEmpty ? nil : parts[2],
            area: parts[3].isEmpty ? nil : parts[3], programmes: parts[4].split(separator: "+").map(String.init))
    }
}
