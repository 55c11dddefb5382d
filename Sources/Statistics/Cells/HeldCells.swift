import Figures
import Registry

/// Gathered cells in the order in which figures look at them: by atom, then by key, so that a figure
/// passes over what does not lie in its place, and adds up without looking keys up.
public struct HeldCells: Sendable {
    /// The changes of one cell.
    struct Timeline: Sendable {
        let key: CellKey
        let changes: [CellChange]
    }

    /// The cells of one atom.
    struct Place: Sendable {
        let atom: PlaceAtom
        let timelines: [Timeline]
    }

    let places: [Place]
    /// How many changes are held.
    public let count: Int

    static let none = HeldCells([])

    /// Groups the changes once. O(n).
    public init(_ changes: [CellChange]) {
        count = changes.count
        places = Dictionary(grouping: Dictionary(grouping: changes, by: \.key).map { Timeline(key: $0.key, changes: $0.value) }, by: \.key.atom)
            .map { Place(atom: $0.key, timelines: $0.value) }
    }

    var timelines: [Timeline] { places.flatMap(\.timelines) }
}
