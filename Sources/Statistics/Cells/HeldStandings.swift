import Figures
import Registry

/// Where all respondents of a kind stand on a day, as known on another, by atom: a figure then passes over all who do
/// not stand in its place.
public struct HeldStandings: Sendable {
    /// A respondent, with the name that it has now and the number of its kind of standing.
    struct Subject: Sendable {
        let id: String
        let name: LocalizedText
        let kind: Int
    }

    /// Who stands in one atom.
    struct Place: Sendable {
        let atom: PlaceAtom
        /// The kinds of standing that there are, and how many stand so.
        fileprivate(set) var kinds: [(standing: Standing, count: Int)] = []
        /// In the order of their ids.
        fileprivate(set) var subjects: [Subject] = []
    }

    let places: [Place]
    /// How many respondents stand somewhere.
    public let count: Int

    /// O(n log n) in the respondents; an atom is looked up once for all who share a seat.
    public init(of query: StandingQuery, in register: ZoneRegister) {
        var memory = StandingMemory(register)
        var places: [Place] = []
        var numbers: [Standing: (place: Int, kind: Int)] = [:]
        var ofAtom: [PlaceAtom: Int] = [:]
        for subject in register.subjects(of: query.respondent) {
            guard let standing = memory.standing(of: subject, respondent: query.respondent, on: query.day, asOf: query.asOf) else { continue }
            let found = numbers[standing] ?? {
                let place = ofAtom[standing.atom] ?? places.count
                if place == places.count {
                    ofAtom[standing.atom] = place
                    places.append(Place(atom: standing.atom))
                }
                places[place].kinds.append((standing, 0))
                let new = (place, places[place].kinds.count - 1)
                numbers[standing] = new
                return new
            }()
            places[found.place].kinds[found.kind].count += 1
            places[found.place].subjects.append(Subject(id: subject, name: register.name(of: subject), kind: found.kind))
        }
        for index in places.indices { places[index].subjects.sort { $0.id < $1.id } }
        self.places = places
        count = places.map(\.subjects.count).reduce(0, +)
    }
}
