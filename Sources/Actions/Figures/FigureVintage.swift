import Figures

/// A figure as it was known on one day.
public struct FigureVintage: Sendable {
    public var knownOn: Day
    public var figure: Figure
}
