import Figures

/// What one month brings to a roll-up: sums by place and class.
public struct RollUpPart: Sendable {
    /// The sums of one place and class.
    struct Entry: Sendable {
        var sums = CellSums.zero
        var provenance: Set<Provenance> = []
        /// Where the level of the month, and from the start of the year, is more than nothing: by cell, as a restated
        /// base is looked for.
        var prefectures: [Set<String>] = [[], []]
    }

    /// By place and class: the place's number times the number of classes, and the class's.
    var entries: [Int: Entry] = [:]

    public init() {}
}
