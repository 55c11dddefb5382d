import Figures
import Registry

extension FigureEvaluation {
    /// The version of each subject's line that is in force on the day of the question.
    func inForce(form: Form, period: Period) -> [String: FiledLine] {
        let query = FactQuery.lines(form: form.id, periods: [period], subject: nil)
        if let known = linesInForce[query] { return known }
        var latest: [String: FiledLine] = [:]
        for line in lines(query).sorted(by: FiledLine.isToldBefore) where line.filing.knownOn <= asOf {
            latest[line.line.subject] = line
        }
        linesInForce[query] = latest
        return latest
    }

    /// Where every respondent of a kind stands in a period, in the order of their ids.
    func standing(of respondent: Respondent, on day: Day) -> [SubjectStanding] {
        let query = StandingQuery(respondent: respondent, day: day, asOf: asOf)
        if let known = standings[query] { return known }
        let found = Self.listed(held(query).flatMap(\.groups))
        standings[query] = found
        return found
    }

    /// The respondents of an address, in the order of their ids.
    func respondents(_ respondent: Respondent, in address: FigureAddress, isInScope: Bool) -> [SubjectStanding] {
        let subjects = address.places.filter(isSubject)
        return Self.listed(standingGroups(respondent, in: address, isInScope: isInScope)).filter {
            subjects.isEmpty || subjects.contains($0.subject)
        }
    }

    /// How many respondents an address has.
    func respondentCount(_ respondent: Respondent, in address: FigureAddress, isInScope: Bool) -> Int {
        let subjects = address.places.filter(isSubject)
        return standingGroups(respondent, in: address, isInScope: isInScope).map { group in
            subjects.isEmpty ? group.subjects.count : group.subjects.count(where: subjects.contains)
        }.reduce(0, +)
    }

    private func standingGroups(_ respondent: Respondent, in address: FigureAddress, isInScope: Bool) -> [HeldStandings.Group] {
        held(StandingQuery(respondent: respondent, day: address.period.lastDay, asOf: asOf)).filter { isAtom($0.atom, in: address) }
            .flatMap(\.groups).filter { (!isInScope || $0.standing.isInScope) && isClass($0.standing.classCode, in: address) }
    }

    /// Where respondents stand; asks for it where it was not gathered.
    private func held(_ query: StandingQuery) -> [(atom: PlaceAtom, groups: [HeldStandings.Group])] {
        if let found = facts.standings[query] { return found.places }
        missing.insert(.standings(query))
        return []
    }

    private static func listed(_ groups: [HeldStandings.Group]) -> [SubjectStanding] {
        groups.flatMap { group in group.subjects.map { SubjectStanding(subject: $0, standing: group.standing) } }
            .sorted { $0.subject < $1.subject }
    }

    /// The items of an address that names a respondent: its own lines.
    func subjectItems(_ origin: LevelSource.Origin, _ address: FigureAddress) -> [Item] {
        switch origin {
        case .series(let form, let series, let names, let column):
            guard let period = column.reportPeriod, let field = column.field(of: series) else { return [] }
            let version = form.version(for: period)
            let lines = inForce(form: form, period: period)
            return respondents(version.respondent, in: address, isInScope: names.count == 1).compactMap { found in
                lines[found.subject].map { line in
                    Item(
                        atom: found.standing.atom, classCode: found.standing.classCode,
                        provenance: line.filing.provenance, value: line.value(field, of: version) ?? .zero,
                        subject: found.subject, answered: 1)
                }
            } + imputedItems(origin, address)
        case .readings(let form, let column):
            return readingRuns(in: address, form: form, column: column).flatMap(\.steps).map { step in
                Item(
                    atom: step.standing.atom, classCode: step.standing.classCode,
                    provenance: step.reading.line.filing.provenance, value: step.advance, subject: step.reading.line.line.subject,
                    answered: 1)
            }
        case .base, .register:
            return []
        }
    }
}
