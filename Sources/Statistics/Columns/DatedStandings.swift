import Figures
import Registry

/// Where respondents stand from which day on, as it was known on one day, by their numbers: so that a roll-up
/// finds a respondent's place in an array instead of the register.
public struct DatedStandings: Sendable {
    /// A seat with its class, and whether who sits there is in scope.
    struct Kind: Hashable {
        var seat: Seat
        var isInScope: Bool
    }

    let kinds: [Kind]
    /// Where each respondent's steps begin; one more than there are respondents.
    private let first: [Int32]
    /// The days since 1970-01-01 from which a step holds, ascending within a respondent.
    private let from: [Int32]
    /// The kind that holds from then on; -1 where the respondent stands nowhere.
    private let kind: [Int32]

    /// O(n) in the respondents and what is known of them.
    ///
    /// - Parameter subjects: the respondents in the order of their numbers; who is not registered stands nowhere.
    public init(of subjects: [String], respondent: Respondent, in register: ZoneRegister, asOf known: Day) {
        var kinds: [Kind] = []
        var numbers: [Kind: Int32] = [:]
        var first: [Int32] = [], from: [Int32] = [], kind: [Int32] = []
        first.reserveCapacity(subjects.count + 1)
        for subject in subjects {
            first.append(Int32(from.count))
            for day in register.daysOfChange(of: subject, respondent: respondent, asOf: known) {
                var number: Int32 = -1
                if let found = register.seat(of: subject, respondent: respondent, on: day, asOf: known) {
                    let held = Kind(seat: found.seat, isInScope: found.isInScope)
                    if let known = numbers[held] {
                        number = known
                    } else {
                        number = Int32(kinds.count)
                        numbers[held] = number
                        kinds.append(held)
                    }
                }
                from.append(Int32(day.dayNumber))
                kind.append(number)
            }
        }
        first.append(Int32(from.count))
        (self.kinds, self.first, self.from, self.kind) = (kinds, first, from, kind)
    }

    /// The kind of each respondent on a day; -1 for nowhere. O(n) in the steps.
    func kinds(on day: Day) -> [Int32] {
        let number = Int32(day.dayNumber)
        return [Int32](unsafeUninitializedCapacity: max(0, first.count - 1)) { found, count in
            count = max(0, first.count - 1)
            for subject in 0..<count {
                var step = first[subject + 1] - 1
                while step >= first[subject], from[Int(step)] > number { step -= 1 }
                found[subject] = step >= first[subject] ? kind[Int(step)] : -1
            }
        }
    }
}

extension ZoneRegister {
    /// The days, ascending, from which on a respondent's seat may be another than before, by what was known on a day.
    func daysOfChange(of subject: String, respondent: Respondent, asOf known: Day) -> [Day] {
        var days: [Day]
        switch respondent {
        case .enterprise:
            guard let entries = enterprises[subject]?.entries else { return [] }
            days = []
            for entry in entries where entry.knownOn <= known {
                if days.last != entry.from { days.append(entry.from) }
                // Who closes within a month counts to its end.
                guard entry.value.status == .closed else { continue }
                days.append(Period.month(year: entry.from.year, month: entry.from.month).lastDay.adding(days: 1))
            }
        case .project:
            days = projects[subject]?.phases.flatMap(\.history.entries).filter { $0.knownOn <= known }.map(\.from) ?? []
        case .facility:
            days = facilities[subject]?.entries.filter { $0.knownOn <= known }.map(\.from) ?? []
        case .office: return []
        }
        return days.count < 2 ? days : Set(days).sorted()
    }
}
