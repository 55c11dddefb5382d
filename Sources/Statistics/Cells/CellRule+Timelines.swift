import Figures
import Registry

extension CellRule {
    /// A restated base says itself which atom it is for.
    func baseTimeline(form: Form, versions: [FiledLine], _ standings: inout StandingMemory) -> ContributionTimeline {
        guard let first = versions.first, let year = Int(first["base_year"]), let seat = Seat(first) else {
            return ContributionTimeline()
        }
        let period = first.line.period
        let series = ReportedSeries(id: "base", month: "month", yearToDate: "ytd")
        let version = form.version(for: period)
        let days = Set(versions.map(\.filing.knownOn) + standings.daysKnown(about: seat))
            .filter { $0 >= first.filing.knownOn }.sorted()
        return ContributionTimeline(steps: days.map { known in
            guard let line = versions.last(where: { $0.filing.knownOn <= known }),
                let atom = standings.atom(of: seat, on: period.lastDay, asOf: known)
            else { return (known, []) }
            let key = CellKey(
                series: SeriesName.base(indicator: first.line.subject, year: year), period: period, atom: atom,
                classCode: seat.classCode, provenance: line.filing.provenance)
            return (known, [Contribution(key: key, sums: line.sums(of: series, version: version))])
        })
    }

    /// A counter's timeline: what it advanced between each reading and the one before. The
    /// counter stood at zero when the facility was commissioned.
    func readingTimeline(form: Form, lines: [FiledLine], _ standings: inout StandingMemory) -> ContributionTimeline {
        guard let first = lines.first else { return ContributionTimeline() }
        let series = SeriesName.readings(form: form.id)
        let days = standings.knownDays(of: first.line.subject, respondent: .facility, told: lines.map(\.filing.knownOn))
        return ContributionTimeline(steps: days.map { known in
            let readings = ReadingSequence(lines: lines, form: form, asOf: known).readings
            var contributions: [Contribution] = []
            for (index, reading) in readings.enumerated() {
                guard let standing = standings.standing(
                    of: first.line.subject, respondent: .facility, on: reading.day, asOf: known)
                else { continue }
                let before = index == 0 ? .zero : readings[index - 1].value
                let key = CellKey(
                    series: series, period: .day(reading.day), atom: standing.atom, classCode: standing.classCode,
                    provenance: reading.line.filing.provenance)
                contributions.append(Contribution(
                    key: key, sums: CellSums(month: reading.value - before, answered: 1)))
            }
            return (known, contributions)
        })
    }
}
