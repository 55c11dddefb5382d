import Figures
import Registry
import Statistics
import Storage

/// Lists projects as they stand on a day.
public enum ListProjects {
    /// - Parameters:
    ///   - place: only projects in this place, through any hierarchy.
    ///   - status: only projects with a phase in this status.
    ///   - day: the zone's today where none is given.
    public static func run(
        in zone: Zone, place: String? = nil, status: ProjectPhase.Status? = nil, on day: Day? = nil
    ) async throws -> [ProjectRow] {
        try run(over: await FigureReader(zone: zone).gathered, place: place, status: status, on: day)
    }

    /// The same over what was gathered already; nothing is asked of the store.
    ///
    /// - Throws: `FigureError` where there is no such place.
    public static func run(
        over facts: GatheredFacts, place: String? = nil, status: ProjectPhase.Status? = nil, on day: Day? = nil
    ) throws -> [ProjectRow] {
        let day = day ?? facts.today
        if let place, facts.register.places.places[place] == nil {
            throw FigureError.unknownPlace(place, similar: facts.register.places.places.keys.similar(to: place))
        }
        return facts.register.projects.keys.sorted().compactMap { id in
            row(id, facts: facts, day: day).flatMap { row, atom in
                let places = facts.register.places.enclosing(atom, on: day, asOf: facts.today)
                guard place.map(places.contains) ?? true, status.map(row.statuses.contains) ?? true else { return nil }
                return row
            }
        }
    }

    private static func row(_ id: String, facts: GatheredFacts, day: Day) -> (ProjectRow, PlaceAtom)? {
        guard let project = facts.register.projects[id],
            let standing = facts.register.standing(of: id, respondent: .project, on: day, asOf: facts.today)
        else { return nil }
        let phases = project.entries(on: day, asOf: facts.today)
        guard let first = phases.first else { return nil }
        let planned = phases.compactMap { entry in
            facts.forms[entry.source.filing.form].flatMap {
                entry.source.value("planned_total", of: $0.version(for: entry.source.line.period))
            }
        }
        let row = ProjectRow(
            id: id, name: project.name, seat: standing.atom.park ?? standing.atom.district,
            place: facts.register.name(of: standing.atom.park ?? standing.atom.district),
            area: standing.atom.area, kind: first.value.kind, phases: phases,
            histories: project.phases.map { phase in
                phase.history.entries.filter { $0.from <= day && $0.knownOn <= facts.today }.map { ($0.from, $0.value.status) }
            }, plannedTotal: planned.reduce(.zero, +),
            provenance: first.source.filing.provenance)
        return (row, standing.atom)
    }
}
