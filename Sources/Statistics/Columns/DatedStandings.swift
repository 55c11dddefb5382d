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

    private struct Place: Hashable {
        var seat: Seat
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
        var seats = Numbering<Seat>(), classes = Numbering<String>(), kinds: [Kind] = []
        var numbers: [Place: Int32] = [:]
        var first: [Int32] = [], from: [Int32] = [], kind: [Int32] = []
        first.reserveCapacity(subjects.count + 1)
        from.reserveCapacity(subjects.count)
        kind.reserveCapacity(subjects.count)
        func number(of seat: Seat, _ isInScope: Bool) -> Int32 {
            let place = Place(seat: seat, isInScope: isInScope)
            if let held = numbers[place] { return held }
            let number = Int32(kinds.count)
            kinds.append(Kind(seat: seats.number(of: seat.anyClass), classCode: classes.number(of: seat.classCode), isInScope: isInScope))
            numbers[place] = number
            return number
        }
        for subject in subjects {
            first.append(Int32(from.count))
            // Of most enterprises one thing is known: that they are there.
            if respondent == .enterprise, let entries = register.enterprises[subject]?.entries, entries.count == 1, entries[0].value.status == .active {
                guard entries[0].knownOn <= known else { continue }
                from.append(Int32(entries[0].from.dayNumber))
                kind.append(number(of: entries[0].value.seat, entries[0].value.isAboveDesignatedSize))
                continue
            }
            for day in register.daysOfChange(of: subject, respondent: respondent, asOf: known) {
                from.append(Int32(day.dayNumber))
                kind.append(register.seat(of: subject, respondent: respondent, on: day, asOf: known).map { number(of: $0.seat, $0.isInScope) } ?? -1)
            }
        }
        first.append(Int32(from.count))
        (self.seats, self.classes, self.kinds) = (seats.values, classes.values, kinds)
        (self.first, self.from, self.kind) = (first, from, kind)
    }

    /// The same, worked out by several tasks at once.
    public static func concurrently(
        of subjects: [String], respondent: Respondent, in register: ZoneRegister, asOf known: Day, tasks: Int
    ) async -> DatedStandings {
        let size = max(1, (subjects.count + tasks - 1) / max(1, tasks))
        let parts = await withTaskGroup(of: (start: Int, part: DatedStandings).self) { group in
            for start in stride(from: 0, to: subjects.count, by: size) {
                group.addTask {
                    let some = Array(subjects[start..<min(start + size, subjects.count)])
                    return (start, DatedStandings(of: some, respondent: respondent, in: register, asOf: known))
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        return DatedStandings(parts.sorted { $0.start < $1.start }.map(\.part))
    }

    /// Those of respondents who follow on each other.
    private init(_ parts: [DatedStandings]) {
        var seats = Numbering<Seat>(), classes = Numbering<String>(), kinds = Numbering<Kind>()
        var first: [Int32] = [], from: [Int32] = [], kind: [Int32] = []
        for part in parts {
            let numbers = part.kinds.map { kind in
                kinds.number(of: Kind(
                    seat: seats.number(of: part.seats[Int(kind.seat)]), classCode: classes.number(of: part.classes[Int(kind.classCode)]),
                    isInScope: kind.isInScope))
            }
            let offset = Int32(from.count)
            first += part.first.dropLast().map { $0 + offset }
            from += part.from
            kind += part.kind.map { $0 < 0 ? -1 : numbers[Int($0)] }
        }
        first.append(Int32(from.count))
        (self.seats, self.classes, self.kinds) = (seats.values, classes.values, kinds.values)
        (self.first, self.from, self.kind) = (first, from, kind)
    }

    /// The kind of each respondent on a day; -1 for nowhere. O(n) in the steps.
    func kinds(on day: Day) -> [Int32] {
        let number = Int32(day.dayNumber)
        return first.withUnsafeBufferPointer { first in
            from.withUnsafeBufferPointer { from in
                kind.withUnsafeBufferPointer { kind in
                    [Int32](unsafeUninitializedCapacity: max(0, first.count - 1)) { found, count in
                        count = max(0, first.count - 1)
                        for subject in 0..<count {
                            var step = Int(first[subject + 1]) - 1
                            let earliest = Int(first[subject])
                            while step >= earliest, from[step] > number { step -= 1 }
                            found[subject] = step >= earliest ? kind[step] : -1
                        }
                    }
                }
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
