import Figures
import Statistics

/// What a stored cell is found by: its key, and the day on which its change became known.
public struct CellKeyAndDay: Hashable, Sendable {
    public var key: CellKey
    public var knownOn: Day

    public init(key: CellKey, knownOn: Day) {
        self.key = key
        self.knownOn = knownOn
    }
}

extension [CellKeyAndDay: CellSums] {
    /// Adds changes up by key and day: what the store holds after they were all appended.
    public mutating func add(_ changes: some Sequence<CellChange>) {
        for change in changes {
            self[CellKeyAndDay(key: change.key, knownOn: change.knownOn), default: .zero] += change.sums
        }
    }
}
