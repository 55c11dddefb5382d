import Figures
import Products
import Registry

/// Adds up reports by place, class and month from columns: month by month, in any order and at the same time, and then
/// into rows. Each value is that of the figure of the same address.
public struct RollUp: Sendable {
    public let question: RollUpQuestion
    let indicator: Indicator
    public let form: Form
    let series: String
    let facts: GatheredFacts
    /// The classes of the question's level, ascending; `all` where classes stay together.
    let groups: [String]
    let groupOfClass: [String: Int]

    /// - Parameter facts: the register and the definitions; of cells and lines nothing is needed.
    /// - Returns: `nil` where the indicator is not reported on a form.
    public init?(_ question: RollUpQuestion, facts: GatheredFacts) {
        guard let indicator = facts.indicators[question.indicator], case .series(let formID, let series) = indicator.source,
            let form = facts.forms[formID]
        else { return nil }
        (self.question, self.indicator, self.form, self.series, self.facts) = (question, indicator, form, series, facts)
        let codes = Set(facts.register.enterprises.values.flatMap { $0.entries.map(\.value.seat.classCode) })
            .union(facts.register.projects.values.flatMap { $0.phases.flatMap { $0.history.entries.map(\.value.seat.classCode) } })
            .union(facts.register.facilities.values.flatMap { $0.entries.map(\.value.seat.classCode) })
        let found = codes.reduce(into: [String: String]()) { found, code in
            found[code] = question.level.map { facts.classification.code(of: code, at: $0) } ?? "all"
        }
        groups = Set(found.values).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($0.element, $0.offset) })
        groupOfClass = found.compactMapValues { numbers[$0] }
    }

    /// The months whose reports are needed: the question's, and those of the year before where growth looks at them.
    public var months: [Period] {
        let before = indicator.growth == .levelBefore ? question.months.map { $0.shifted(years: -1) } : []
        return Set(question.months + before).sorted()
    }

    /// The columns that are needed.
    public var fields: Set<String> {
        Set(form.versions.flatMap { version in
            version.series.filter { $0.id == series }.flatMap { [$0.month, $0.yearToDate, $0.priorMonth, $0.priorYearToDate].compactMap { $0 } }
        })
    }

    /// Who answers the form in a month.
    public func respondent(in month: Period) -> Respondent { form.version(for: month).respondent }

    /// The cells of restated bases that are needed, by month.
    public var baseQueries: [Period: CellQuery] {
        guard indicator.growth == .restatedBase else { return [:] }
        return Dictionary(uniqueKeysWithValues: question.months.map { month in
            (month, CellQuery(series: SeriesName.base(indicator: indicator.id, year: month.year - 1), periods: .these([month]), asOf: question.asOf))
        })
    }

    /// Where an atom lies: the numbers of the question's places.
    func places(of atom: PlaceAtom, on day: Day) -> [Int] {
        let enclosing = facts.register.places.enclosing(atom, on: day, asOf: question.asOf)
        return question.places.indices.filter { enclosing.contains(question.places[$0]) }
    }
}

extension IndustryClassification {
    /// The code of a level that a class is or lies below; `nil` where it has none.
    func code(of code: String, at level: IndustryClass.Level) -> String? {
        ([code] + ancestors(of: code)).first { candidate in
            if let known = classes[candidate]?.level { return known == level }
            return switch level {
            case .section: false
            case .division: candidate.count == 2
            case .group: candidate.count == 3
            case .class: candidate.count == 4
            }
        }
    }
}
