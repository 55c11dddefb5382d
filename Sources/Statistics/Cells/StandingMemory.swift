import Figures
import Registry

/// Answers where respondents stand, and remembers what those who share a seat have in common.
struct StandingMemory {
    private struct Place: Hashable {
        var seat: Seat
        var day, known: Day
    }

    private let register: ZoneRegister
    private var atoms: [Place: PlaceAtom?] = [:]
    private var days: [Seat: [Day]] = [:]

    init(_ register: ZoneRegister) {
        self.register = register
    }

    mutating func standing(of subject: String, respondent: Respondent, on day: Day, asOf known: Day) -> Standing? {
        guard let found = register.seat(of: subject, respondent: respondent, on: day, asOf: known),
            let atom = atom(of: found.seat, on: day, asOf: known)
        else { return nil }
        return Standing(atom: atom, classCode: found.seat.classCode, isInScope: found.isInScope)
    }

    mutating func atom(of seat: Seat, on day: Day, asOf known: Day) -> PlaceAtom? {
        let place = Place(seat: seat.anyClass, day: day, known: known)
        if let held = atoms[place] { return held }
        let atom = register.atom(of: seat, on: day, asOf: known)
        atoms[place] = .some(atom)
        return atom
    }

    /// The days on which a version of a report, or something about its respondent after the first of
    /// them, became known; ascending.
    mutating func knownDays(of subject: String, respondent: Respondent, told: [Day]) -> [Day] {
        guard let first = told.first else { return [] }
        var found = told
        for (knownOn, seat) in register.entries(of: subject, respondent: respondent) {
            if knownOn > first { found.append(knownOn) }
            let days = daysKnown(about: seat)
            if let last = days.last, last > first { found += days.filter { $0 > first } }
        }
        return found.count == 1 ? found : Set(found).sorted()
    }

    /// Ascending.
    mutating func daysKnown(about seat: Seat) -> [Day] {
        let seat = seat.anyClass
        if let held = days[seat] { return held }
        let found = Set(register.daysKnown(about: seat)).sorted()
        days[seat] = found
        return found
    }
}

extension Seat {
    /// The seat without its class, as all share it who sit there.
    var anyClass: Seat { Seat(district: district, park: park, area: area, classCode: "") }
}
