import Figures
import Registry

extension FigureEvaluation {
    /// Whether an atom lies in all the places of an address, in its period.
    func isAtom(_ atom: PlaceAtom, in address: FigureAddress) -> Bool {
        let places = enclosing(atom, on: address.period.lastDay)
        return address.places.allSatisfy { places.contains($0) || isSubject($0) }
    }

    /// Those of the gathered cells' places that lie in an address, in its period.
    func places(of query: CellQuery, in address: FigureAddress) -> [HeldCells.Place] {
        let held = cells(query).places
        return index(.cells(query), held.lazy.map(\.atom), in: address).map { held[$0] }
    }

    /// The same of the places where respondents stand.
    func places(of query: StandingQuery, in address: FigureAddress) -> [HeldStandings.Place] {
        let held = held(query)
        return numbers(of: query, in: address).map { held[$0] }
    }

    /// The numbers of these places, ascending.
    func numbers(of query: StandingQuery, in address: FigureAddress) -> [Int] {
        index(.standings(query), held(query).lazy.map(\.atom), in: address)
    }

    private func index(_ query: FactQuery, _ atoms: some Sequence<PlaceAtom>, in address: FigureAddress) -> [Int] {
        let day = address.period.lastDay
        let index = atomIndices[query]?[day] ?? {
            let new = AtomIndex(atoms) { enclosing($0, on: day) }
            // What is missing is gathered before the next evaluation.
            atomIndices[query, default: [:]][day] = new
            return new
        }()
        return index.atoms(in: address.places.filter { !isSubject($0) })
    }

    private func enclosing(_ atom: PlaceAtom, on day: Day) -> Set<String> {
        if let known = enclosing[atom]?[day] { return known }
        let found = facts.register.places.enclosing(atom, on: day, asOf: asOf)
        enclosing[atom, default: [:]][day] = found
        return found
    }
}
