import Figures
import Registry

extension FigureEvaluation {
    /// The version of each subject's line that is in force on the day of the question.
    func inForce(form: Form, period: Period) -> LinesInForce {
        LinesInForce(held: held(.lines(form: form.id, periods: [period], subject: nil)), asOf: asOf)
    }

    /// Where every respondent of a kind stands in a period, in the order of their ids.
    func standing(of respondent: Respondent, on day: Day) -> [SubjectStanding] {
        let query = StandingQuery(respondent: respondent, day: day, asOf: asOf)
        if let known = standings[query] { return known }
        let found = Self.listed(held(query)) { _ in true }
        standings[query] = found
        return found
    }

    /// The respondents of an address, in the order of their ids.
    func respondents(_ respondent: Respondent, in address: FigureAddress, isInScope: Bool) -> [SubjectStanding] {
        let subjects = address.places.filter(isSubject)
        let found = Self.listed(places(respondent, in: address)) { isCounted($0, in: address, isInScope: isInScope) }
        return subjects.isEmpty ? found : found.filter { subjects.contains($0.subject) }
    }

    /// How many respondents an address has.
    func respondentCount(_ respondent: Respondent, in address: FigureAddress, isInScope: Bool) -> Int {
        if address.places.contains(where: isSubject) { return respondents(respondent, in: address, isInScope: isInScope).count }
        return places(respondent, in: address).reduce(0) { count, place in
            place.kinds.reduce(count) { isCounted($1.standing, in: address, isInScope: isInScope) ? $0 + $1.count : $0 }
        }
    }

    func isCounted(_ standing: Standing, in address: FigureAddress, isInScope: Bool) -> Bool {
        (!isInScope || standing.isInScope) && isClass(standing.classCode, in: address)
    }

    private func places(_ respondent: Respondent, in address: FigureAddress) -> [HeldStandings.Place] {
        places(of: StandingQuery(respondent: respondent, day: address.period.lastDay, asOf: asOf), in: address)
    }

    /// Where respondents stand; asks for it where it was not gathered.
    func held(_ query: StandingQuery) -> [HeldStandings.Place] {
        if let found = facts.standings[query] { return found.places }
        missing.insert(.standings(query))
        return []
    }

    /// Those of some places whose standing counts, in the order of their ids.
    private static func listed(_ places: [HeldStandings.Place], isCounted: (Standing) -> Bool) -> [SubjectStanding] {
        let found = places.flatMap { place in
            let counted = place.kinds.map { isCounted($0.standing) ? $0.standing : nil }
            return place.subjects.compactMap { found in
                counted[found.kind].map { SubjectStanding(subject: found.id, standing: $0) }
            }
        }
        return places.count > 1 ? found.sorted { $0.subject < $1.subject } : found
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
