import Registry

/// Which of some atoms lie in which place: asked of many places, each atom is looked at once.
struct AtomIndex {
    /// By place, ascending.
    private var numbers: [String: [Int]] = [:]
    private let count: Int

    /// - Parameter enclosing: the places that an atom lies in.
    init(_ atoms: some Sequence<PlaceAtom>, enclosing: (PlaceAtom) -> Set<String>) {
        var count = 0
        for atom in atoms {
            for place in enclosing(atom) { numbers[place, default: []].append(count) }
            count += 1
        }
        self.count = count
    }

    /// The numbers of the atoms that lie in all of these places, ascending.
    func atoms(in places: some Sequence<String>) -> [Int] {
        var found: [Int]?
        for place in places {
            let these = numbers[place] ?? []
            found = found.map { $0.filter(Set(these).contains) } ?? these
        }
        return found ?? Array(0..<count)
    }
}
