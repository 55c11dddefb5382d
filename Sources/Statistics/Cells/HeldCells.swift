import Figures
import Registry

/// Gathered cells in the order in which figures look at them: by atom, then by key, so that a figure
/// passes over what does not lie in its place, and adds up without looking keys up.
public struct HeldCells: Sendable {
    /// What each day added to one cell, or to all cells of an atom with one provenance.
    struct Timeline: Sendable {
        /// Empty where all classes stand together.
        let classCode: String
        let provenance: Provenance
        /// By day, ascending; one for each day.
        var steps: [Step]
    }

    struct Step: Sendable {
        var knownOn: Day
        var sums: CellSums
        /// How many cells it made hold something, less those that it emptied.
        var cells: Int
    }

    /// The cells of one atom.
    struct Place: Sendable {
        let atom: PlaceAtom
        let cells: [Timeline]
        /// The same with all classes and periods together: what most figures ask for.
        let whole: [Timeline]
    }

    let places: [Place]
    /// How many changes are held.
    public let count: Int

    static let none = HeldCells([])

    /// Groups the changes once. O(n) where they come in the order of their keys and days, else O(n log n).
    public init(_ changes: [CellChange]) {
        var drafts = HeldCellsDraft()
        for change in changes { drafts.add(change) }
        self.init(places: drafts.places, count: changes.count)
    }

    /// The same with the cells of some districts replaced.
    public func replacing(_ districts: Set<CellQuery.District>, with changes: [CellChange]) -> HeldCells {
        let kept = places.filter { !districts.contains(CellQuery.District($0.atom)) }
        let new = HeldCells(changes)
        let keptCount = kept.reduce(0) { $1.cells.reduce($0) { $0 + $1.steps.count } }
        return HeldCells(places: kept + new.places, count: keptCount + new.count)
    }

    private init(places: [Place], count: Int) {
        self.places = places
        self.count = count
    }
}
