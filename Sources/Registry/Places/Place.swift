import Figures

/// What kind of place it is, and so which hierarchy it belongs to.
public enum PlaceKind: String, Hashable, Sendable, CaseIterable {
    case country, province, prefecture, district
    /// An industrial park.
    case park
    /// Something outside a park that reports by itself: a wind farm.
    case site
    /// The zone as a whole.
    case zone
    /// One of the zone's areas.
    case area
    /// A programme that parks belong to, across prefectures.
    case programme
    case gate, port
}

/// A place as it is named and placed from a day on.
public struct Place: Hashable, Sendable {
    public var id: String
    public var kind: PlaceKind
    public var name: LocalizedText
    /// Other names that people write.
    public var aliases: [String]
    /// The next place up: a district's prefecture, an area's zone, a park's district.
    public var parent: String?

    public init(id: String, kind: PlaceKind, name: LocalizedText, aliases: [String] = [], parent: String? = nil) {
        self.id = id
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.parent = parent
    }
}
