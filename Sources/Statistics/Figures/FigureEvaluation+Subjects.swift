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

    /// Where every respondent of a kind stands in a period.
    func standing(of respondent: Respondent, on day: Day) -> [SubjectStanding] {
        let key = StandingKey(respondent: respondent, day: day)
        if let known = standings[key] { return known }
        let subjects: [String] = switch respondent {
        case .enterprise: facts.register.enterprises.keys.sorted()
        case .project: facts.register.projects.keys.sorted()
        case .facility: facts.register.facilities.keys.sorted()
        case .office: []
        }
        let found = subjects.compactMap { subject in
            facts.register.standing(of: subject, respondent: respondent, on: day, asOf: asOf)
                .map { SubjectStanding(subject: subject, standing: $0) }
        }
        standings[key] = found
        return found
    }

    /// The respondents of an address, in the order of their ids.
    func respondents(_ respondent: Respondent, in address: FigureAddress, isInScope: Bool) -> [SubjectStanding] {
        let subjects = address.places.filter(isSubject)
        return standing(of: respondent, on: address.period.lastDay).filter {
            (subjects.isEmpty || subjects.contains($0.subject)) && (!isInScope || $0.standing.isInScope)
                && isAtom($0.standing.atom, in: address) && isClass($0.standing.classCode, in: address)
        }
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
