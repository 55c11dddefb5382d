import Figures
import Registry

/// Groups changes into places and cells. Who comes after its like is not looked up.
struct HeldCellsDraft {
    private struct Name: Hashable {
        var period: Period
        var classCode: String
        var provenance: Provenance

        init(_ key: CellKey) {
            (period, classCode, provenance) = (key.period, key.classCode, key.provenance)
        }
    }

    private struct Place {
        let atom: PlaceAtom
        var cells: [HeldCells.Timeline] = []
        var numbers: [Name: Int] = [:]
        var last: (name: Name, number: Int)?

        mutating func number(of name: Name) -> Int {
            if let last, last.name == name { return last.number }
            let number = numbers[name] ?? cells.count
            if number == cells.count {
                numbers[name] = number
                cells.append(HeldCells.Timeline(classCode: name.classCode, provenance: name.provenance, steps: []))
            }
            last = (name, number)
            return number
        }
    }

    private var drafts: [Place] = []
    private var numbers: [PlaceAtom: Int] = [:]
    private var last = 0

    mutating func add(_ change: CellChange) {
        let place = number(of: change.key.atom)
        let cell = drafts[place].number(of: Name(change.key))
        drafts[place].cells[cell].steps.append(HeldCells.Step(knownOn: change.knownOn, sums: change.sums, cells: 0))
    }

    private mutating func number(of atom: PlaceAtom) -> Int {
        if last < drafts.count, drafts[last].atom == atom { return last }
        last = numbers[atom] ?? drafts.count
        if last == drafts.count {
            numbers[atom] = last
            drafts.append(Place(atom: atom))
        }
        return last
    }

    var places: [HeldCells.Place] {
        drafts.map { draft in
            let cells = draft.cells.map(\.counted)
            var whole: [Provenance: HeldCells.Timeline] = [:]
            for cell in cells {
                whole[cell.provenance, default: HeldCells.Timeline(classCode: "", provenance: cell.provenance, steps: [])].steps += cell.steps
            }
            return HeldCells.Place(atom: draft.atom, cells: cells, whole: whole.values.map(\.joined))
        }
    }
}

extension HeldCells.Timeline {
    /// With one step for each day, in order.
    fileprivate var joined: Self {
        guard steps.count > 1 else { return self }
        var joined: [HeldCells.Step] = []
        for step in steps.sorted(by: { $0.knownOn < $1.knownOn }) {
            if let end = joined.indices.last, joined[end].knownOn == step.knownOn {
                joined[end].sums += step.sums
                joined[end].cells += step.cells
            } else {
                joined.append(step)
            }
        }
        return HeldCells.Timeline(classCode: classCode, provenance: provenance, steps: joined)
    }

    /// The timeline of one cell, saying at each step whether the cell holds something.
    fileprivate var counted: Self {
        var counted = joined
        var sums = CellSums.zero
        for index in counted.steps.indices {
            let before = sums
            sums += counted.steps[index].sums
            counted.steps[index].cells = (sums == .zero ? 0 : 1) - (before == .zero ? 0 : 1)
        }
        return counted
    }
}
