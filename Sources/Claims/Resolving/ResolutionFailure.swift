import Figures

/// Why a figure of a text has no address: each case says what stood in the way.
public enum ResolutionFailure: Error, Hashable, Sendable {
    /// No words that the catalogue knows say what is measured.
    case noIndicator
    /// What is measured is counted in another unit.
    case unitDoesNotFit(String)
    /// No place is named.
    case noPlace
    /// The place named is not in the register.
    case unknownPlace(String)
    /// Words that narrow the figure and that nothing in the catalogue explains.
    case unexplained([String])
    /// No period that an address can hold.
    case noPeriod
    /// A plan, forecast or target, of which only actual figures are held.
    case notActual(Reading.Status)
    /// A change against something else than the year before.
    case basisNotHeld(String)
    /// A share of something else than the next level up.
    case shareOfUnknown
}
