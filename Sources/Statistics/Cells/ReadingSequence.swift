import Figures

/// The readings of one meter as they were known on a day, by the day of reading.
public struct ReadingSequence {
    /// What a counter showed on a day.
    public struct Reading {
        public var day: Day
        /// The counter, in base units.
        public var value: ExactDecimal
        public var line: FiledLine
    }

    public let readings: [Reading]

    /// - Parameter lines: the lines of one facility, in the order they were told.
    public init(lines: [FiledLine], form: Form, asOf known: Day) {
        var latest: [Day: Reading] = [:]
        for line in lines where line.filing.knownOn <= known {
            guard case .day(let day) = line.line.period,
                let value = line.value("reading", of: form.version(for: line.line.period))
            else { continue }
            latest[day] = Reading(day: day, value: value, line: line)
        }
        self.readings = latest.values.sorted { $0.day < $1.day }
    }
}
