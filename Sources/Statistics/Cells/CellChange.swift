import Figures

/// What a filing changes in one cell, from the day on which it is known.
///
/// A cell's value on a day is the sum of its changes known by then, so that a figure as of an
/// old day costs no more than today's. Changes with the same key and day add up.
public struct CellChange: Hashable, Sendable {
    public var key: CellKey
    public var knownOn: Day
    public var sums: CellSums

    public init(key: CellKey, knownOn: Day, sums: CellSums) {
        self.key = key
        self.knownOn = knownOn
        self.sums = sums
    }
}
