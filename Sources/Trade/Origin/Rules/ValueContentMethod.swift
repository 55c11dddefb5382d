/// How regional value content is computed.
public enum ValueContentMethod: String, Hashable, Sendable, CaseIterable {
    /// (FOB − value of non-originating materials) ÷ FOB.
    case buildDown = "build-down"
    /// (value of originating materials + labour + overhead + profit + other cost) ÷ FOB.
    case buildUp = "build-up"
    /// Whichever the exporter chooses.
    case either
}
