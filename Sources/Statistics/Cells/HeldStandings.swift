import Figures
import Registry

/// Where all respondents of a kind stand on a day, as known on another, those who stand alike together: a figure
/// then looks at some hundreds of groups instead of every respondent.
public struct HeldStandings: Sendable {
    /// Respondents with the same atom, class and scope.
    struct Group: Sendable {
        var standing: Standing
        /// In the order of their ids.
        var subjects: [String]
    }

    /// The groups of each atom, so that an atom is asked once whether it lies in a place.
    let places: [(atom: PlaceAtom, groups: [Group])]
    /// How many respondents stand somewhere.
    public let count: Int

    /// O(n log n) in the respondents; an atom is looked up once for all who share a seat.
    public init(of query: StandingQuery, in register: ZoneRegister) {
        var memory = StandingMemory(register)
        var subjects: [Standing: [String]] = [:]
        for subject in register.subjects(of: query.respondent) {
            guard let standing = memory.standing(of: subject, respondent: query.respondent, on: query.day, asOf: query.asOf) else { continue }
            subjects[standing, default: []].append(subject)
        }
        let groups = subjects.map { Group(standing: $0.key, subjects: $0.value.sorted()) }
        places = Dictionary(grouping: groups, by: \.standing.atom).map { ($0.key, $0.value) }
        count = groups.map(\.subjects.count).reduce(0, +)
    }
}
