import Figures
import Registry

/// Where respondents stand from which day on, as it was known on one day, by their numbers: so that a roll-up
/// finds a respondent's place in an array instead of the register.
public struct DatedStandings: Sendable {
    /// A seat and a class, each by its number, and whether who stands there is in scope.
    struct Kind: Hashable {
        var seat, classCode: Int32
        var isInScope: Bool
    }

    /// Without their classes.
    let seats: [Seat]
    let classes: [String]
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
        var seats = Numbering<Seat>(), classes = Numbering<String>(), kinds = Numbering<Kind>()
        var first: [Int32] = [], from: [Int32] = [], kind: [Int32] = []
        first.reserveCapacity(subjects.count + 1)
        for subject in subjects {
            first.append(Int32(from.count))
            for day in register.daysOfChange(of: subject, respondent: respondent, asOf: known) {
                let number = register.seat(of: subject, respondent: respondent, on: day, asOf: known).map { found in
                    kinds.number(of: Kind(
                        seat: seats.number(of: found.seat.anyClass), classCode: classes.number(of: found.seat.classCode),
                        isInScope: found.isInScope))
                }
                from.append(Int32(day.dayNumber))
                kind.append(number ?? -1)
            }
        }
        first.append(Int32(from.count))
        (self.seats, self.classes, self.kinds) = (seats.values, classes.values, kinds.values)
        (self.first, self.from, self.kind) = (first, from, kind)
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

/// Gives each value a number, from 0, when it is first met.
private struct Numbering<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int32] = [:]

    mutating func number(of value: Value) -> Int32 {
        if let known = numbers[value] { return known }
        let number = Int32(values.count)
        numbers[value] = number
        values.append(value)
        return number
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
