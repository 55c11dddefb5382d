/// Distinct projects of a place with a phase under construction.
public struct ProjectControl: Hashable, Sendable {
    public var place: String
    public var underConstruction: Int
    /// Projects that exist and are counted among them; the rest is generated.
    public var documented: [String]

    public init(place: String, underConstruction: Int, documented: [String]) {
        self.place = place
        self.underConstruction = underConstruction
        self.documented = documented
    }
}
