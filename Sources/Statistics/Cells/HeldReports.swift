import Figures

/// The report in force of everybody who stands somewhere: gathered lines brought together with gathered standings once, so
/// that a why that lists them looks nobody up.
public struct HeldReports: Sendable {
    /// Which reports: those of a form for a period, of the respondents of a ``StandingQuery`` as known on its day.
    public struct Query: Hashable, Sendable {
        public var form: String
        public var period: Period
        public var standings: StandingQuery

        var lines: FactQuery { .lines(form: form, periods: [period], subject: nil) }
    }

    /// For each place of the standings the number of each subject's line; -1 where it has none.
    let indices: [[Int]]
    /// How many respondents' lines are looked up here.
    public let count: Int

    init(_ lines: HeldLines, of standings: HeldStandings, asOf day: Day) {
        indices = standings.places.map { place in place.subjects.map { lines.index(of: $0.id, asOf: day) ?? -1 } }
        count = indices.reduce(0) { $0 + $1.count }
    }
}

extension GatheredFacts {
    /// Brings together what was gathered; nothing where lines or standings are not there yet.
    public mutating func join(_ query: HeldReports.Query) {
        guard let lines = lines[query.lines], let standings = standings[query.standings] else { return }
        reports[query] = HeldReports(lines, of: standings, asOf: query.standings.asOf)
    }
}
