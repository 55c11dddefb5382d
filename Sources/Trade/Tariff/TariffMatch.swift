/// A line that a search found, and by what.
public struct TariffMatch: Hashable, Sendable {
    /// What led to a line.
    public enum Way: Hashable, Sendable {
        case code
        /// A synonym: the word that was asked for.
        case synonym(String)
        /// The words stand in the description.
        case description
    }

    public var line: TariffLine
    public var way: Way
}
