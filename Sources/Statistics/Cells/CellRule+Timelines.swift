import Figures
import Registry

extension CellRule {
    /// A report's timeline: the days on which a version of it, or something about its respondent,
    /// became known.
    func reportTimeline(form: Form, versions: [FiledLine]) -> ContributionTimeline {
        guard let first = versions.first else { return ContributionTimeline() }
        let period = first.line.period
        let version = form.version(for: period)
        let days = knownDays(of: first.line.subject, respondent: version.respondent, versions: versions)
        return ContributionTimeline(steps: days.map { known in
            guard let line = versions.last(where: { $0.filing.knownOn <= known }),
                let standing = register.standing(
                    of: first.line.subject, respondent: version.respondent, on: period.lastDay, asOf: known)
            else { return (known, []) }
            return (known, version.series.map { series in
                let name = standing.isInScope
                    ? SeriesName.reported(form: form.id, series: series.id)
                    : SeriesName.belowSize(form: form.id, series: series.id)
                return Contribution(
                    key: CellKey(
                        series: name, period: period, atom: standing.atom, classCode: standing.classCode,
                        provenance: line.filing.provenance),
                    sums: line.sums(of: series, version: version))
            })
        })
    }

    /// A restated base says itself which atom it is for.
    func baseTimeline(form: Form, versions: [FiledLine]) -> ContributionTimeline {
        guard let first = versions.first, let year = Int(first["base_year"]), let seat = Seat(first) else {
            return ContributionTimeline()
        }
        let period = first.line.period
        let series = ReportedSeries(id: "base", month: "month", yearToDate: "ytd")
        let version = form.version(for: period)
        let days = Set(versions.map(\.filing.knownOn) + register.daysKnown(about: seat))
            .filter { $0 >= first.filing.knownOn }.sorted()
        return ContributionTimeline(steps: days.map { known in
            guard let line = versions.last(where: { $0.filing.knownOn <= known }),
                let atom = register.atom(of: seat, on: period.lastDay, asOf: known)
            else { return (known, []) }
            let key = CellKey(
                series: SeriesName.base(indicator: first.line.subject, year: year), period: period, atom: atom,
                classCode: seat.classCode, provenance: line.filing.provenance)
            return (known, [Contribution(key: key, sums: line.sums(of: series, version: version))])
        })
    }

    /// A counter's timeline: what it advanced between each reading and the one before. The
    /// counter stood at zero when the facility was commissioned.
    func readingTimeline(form: Form, lines: [FiledLine]) -> ContributionTimeline {
        guard let first = lines.first else { return ContributionTimeline() }
        let series = SeriesName.readings(form: form.id)
        let days = knownDays(of: first.line.subject, respondent: .facility, versions: lines)
        return ContributionTimeline(steps: days.map { known in
            let readings = ReadingSequence(lines: lines, form: form, asOf: known).readings
            var contributions: [Contribution] = []
            for (index, reading) in readings.enumerated() {
                guard let standing = register.standing(
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

    private func knownDays(of subject: String, respondent: Respondent, versions: [FiledLine]) -> [Day] {
        guard let first = versions.first?.filing.knownOn else { return [] }
        var days = Set(versions.map(\.filing.knownOn))
        days.formUnion(register.daysKnown(about: subject, respondent: respondent).filter { $0 > first })
        return days.sorted()
    }
}
