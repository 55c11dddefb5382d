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
        guard let found = seat(of: subject, respondent: respondent, on: day, asOf: known),
            let atom = atom(of: found.seat, on: day, asOf: known)
        else { return nil }
        return Standing(atom: atom, classCode: found.seat.classCode, isInScope: found.isInScope)
    }

    /// The seat of a respondent and whether it is in scope.
    func seat(of subject: String, respondent: Respondent, on day: Day, asOf known: Day) -> (seat: Seat, isInScope: Bool)? {
        switch respondent {
        case .enterprise: counted(subject, on: day, asOf: known).map { ($0.value.seat, $0.value.isAboveDesignatedSize) }
        case .project: projects[subject]?.seat(on: day, asOf: known).map { ($0, true) }
        case .facility: facilities[subject]?.value(on: day, asOf: known).map { ($0.seat, true) }
        case .office: nil
        }
    }

    /// The ids of the respondents of a kind.
    func subjects(of respondent: Respondent) -> [String] {
        switch respondent {
        case .enterprise: Array(enterprises.keys)
        case .project: Array(projects.keys)
        case .facility: Array(facilities.keys)
        case .office: []
        }
    }

    /// The enterprise as it counts for the month that ends on a day: who closes within a month still
    /// belongs to it; who is merged does not, since the successor reports for it from then on.
    private func counted(_ subject: String, on day: Day, asOf known: Day) -> DatedHistory<Enterprise>.Entry? {
        guard let history = enterprises[subject], let entry = history.entry(on: day, asOf: known) else { return nil }
        switch entry.value.status {
        case .active: return entry
        case .merged: return nil
        case .closed:
            guard (entry.from.year, entry.from.month) == (day.year, day.month), entry.from.day > 1,
                let before = history.entry(on: entry.from.adding(days: -1), asOf: known), before.value.status == .active
            else { return nil }
            return before
        }
    }

    func atom(of seat: Seat, on day: Day, asOf known: Day) -> PlaceAtom? {
        places.atom(district: seat.district, park: seat.park, area: seat.area, on: day, asOf: known)
    }

    /// What was told of a respondent: the day on which it became known, and the seat it names.
    func entries(of subject: String, respondent: Respondent) -> [(knownOn: Day, seat: Seat)] {
        switch respondent {
        case .enterprise: enterprises[subject]?.entries.map { ($0.knownOn, $0.value.seat) } ?? []
        case .project: projects[subject]?.phases.flatMap(\.history.entries).map { ($0.knownOn, $0.value.seat) } ?? []
        case .facility: facilities[subject]?.entries.map { ($0.knownOn, $0.value.seat) } ?? []
        case .office: []
        }
    }

    /// The days on which the places of a seat, what they lie in, or the park's memberships became known.
    func daysKnown(about seat: Seat) -> [Day] {
        let days = seat.park.flatMap { places.memberships[$0] }?.values.flatMap { $0.entries.map(\.knownOn) } ?? []
        return days + toldAbove(seat).map(\.knownOn)
    }

    /// The districts in which a respondent ever stood, by anything that was ever told.
    public func districts(everOf subject: String, respondent: Respondent) -> Set<CellQuery.District> {
        entries(of: subject, respondent: respondent).reduce(into: []) { found, told in
            for place in toldAbove(told.seat) where place.value.kind == .prefecture {
                found.insert(CellQuery.District(prefecture: place.value.id, district: told.seat.district))
            }
        }
    }

    /// A district and every place that it ever lay in, by anything that was ever told; also one of which nothing is told yet.
    public func placesEver(above district: String) -> [String] {
        var found: [String] = [], pending = [district], seen: Set<String> = []
        while let place = pending.popLast() {
            guard seen.insert(place).inserted else { continue }
            found.append(place)
            pending += places.places[place]?.entries.compactMap(\.value.parent) ?? []
        }
        return found
    }

    /// All that was ever told of the district of a seat and of what it lay in.
    private func toldAbove(_ seat: Seat) -> [DatedHistory<Place>.Entry] {
        placesEver(above: seat.district).flatMap { places.places[$0]?.entries ?? [] }
    }

    /// The seat whose prefecture is the chain of a respondent's filings: that on a day, else the first known of it.
    public func seatOfChain(of subject: String, respondent: Respondent, on day: Day) -> Seat? {
        let known = Day.endOfTime
        return switch respondent {
        case .enterprise:
            (enterprises[subject]?.entry(on: day, asOf: known) ?? enterprises[subject]?.entries.first)?.value.seat
        case .project:
            projects[subject]?.seat(on: day, asOf: known) ?? projects[subject]?.phases.first?.history.entries.first?.value.seat
        case .facility:
            (facilities[subject]?.entry(on: day, asOf: known) ?? facilities[subject]?.entries.first)?.value.seat
        case .office: nil
        }
    }
}
