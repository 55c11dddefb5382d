import Figures
import Registry

/// Where a respondent stands in a period, as known on a day: its atom, its class, and whether
/// it is in scope.
public struct Standing: Hashable, Sendable {
    public var atom: PlaceAtom
    public var classCode: String
    /// For enterprises: active and above designated size. Projects and facilities always are.
    public var isInScope: Bool
}

extension ZoneRegister {
    /// The standing of a respondent; `nil` where it or its district was not yet known, or where
    /// it has left (closed, merged into another).
    public func standing(of subject: String, respondent: Respondent, on day: Day, asOf known: Day) -> Standing? {
        switch respondent {
        case .enterprise:
            guard let enterprise = enterprises[subject]?.value(on: day, asOf: known), enterprise.status == .active,
                let atom = atom(of: enterprise.seat, on: day, asOf: known)
            else { return nil }
            return Standing(atom: atom, classCode: enterprise.seat.classCode, isInScope: enterprise.isAboveDesignatedSize)
        case .project:
            guard let seat = projects[subject]?.seat(on: day, asOf: known),
                let atom = atom(of: seat, on: day, asOf: known)
            else { return nil }
            return Standing(atom: atom, classCode: seat.classCode, isInScope: true)
        case .facility:
            guard let seat = facilities[subject]?.value(on: day, asOf: known)?.seat,
                let atom = atom(of: seat, on: day, asOf: known)
            else { return nil }
            return Standing(atom: atom, classCode: seat.classCode, isInScope: true)
        case .office:
            return nil
        }
    }

    func atom(of seat: Seat, on day: Day, asOf known: Day) -> PlaceAtom? {
        places.atom(district: seat.district, park: seat.park, area: seat.area, on: day, asOf: known)
    }

    /// The days on which something became known that can change a respondent's standing.
    func daysKnown(about subject: String, respondent: Respondent) -> [Day] {
        switch respondent {
        case .enterprise:
            let entries = enterprises[subject]?.entries ?? []
            return entries.map(\.knownOn) + entries.flatMap { daysKnown(about: $0.value.seat) }
        case .project:
            let entries = projects[subject]?.phases.flatMap(\.history.entries) ?? []
            return entries.map(\.knownOn) + entries.flatMap { daysKnown(about: $0.value.seat) }
        case .facility:
            let entries = facilities[subject]?.entries ?? []
            return entries.map(\.knownOn) + entries.flatMap { daysKnown(about: $0.value.seat) }
        case .office:
            return []
        }
    }

    /// The days on which the places of a seat, or their memberships, became known.
    func daysKnown(about seat: Seat) -> [Day] {
        var days: [Day] = []
        for place in [seat.district, seat.park].compactMap({ $0 }) {
            days += places.places[place]?.entries.map(\.knownOn) ?? []
            days += places.memberships[place]?.values.flatMap { $0.entries.map(\.knownOn) } ?? []
        }
        return days
    }

    /// The chain that a respondent's filings belong to: the prefecture of its seat on a day,
    /// else of the first seat known of it.
    public func chain(of subject: String, respondent: Respondent, on day: Day) -> String? {
        let known = Day.endOfTime
        let seat: Seat? = switch respondent {
        case .enterprise:
            (enterprises[subject]?.entry(on: day, asOf: known) ?? enterprises[subject]?.entries.first)?.value.seat
        case .project:
            projects[subject]?.seat(on: day, asOf: known) ?? projects[subject]?.phases.first?.history.entries.first?.value.seat
        case .facility:
            (facilities[subject]?.entry(on: day, asOf: known) ?? facilities[subject]?.entries.first)?.value.seat
        case .office: nil
        }
        return seat.flatMap { places.prefecture(of: $0.district, on: day, asOf: known) }
    }
}
