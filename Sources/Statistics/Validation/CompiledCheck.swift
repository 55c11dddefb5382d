/// A check with its fields looked up once for all lines.
struct CompiledCheck: Sendable {
    /// A field with its number among the version's number fields; `nil` where it is none.
    struct Column: Sendable {
        var id: String
        var number: Int?
    }

    struct Series: Sendable {
        var month, yearToDate: Column
        var priorMonth, priorYearToDate: Column?
    }

    enum Rule: Sendable {
        case yearToDate(Series)
        case jump(Series, factor: Int)
        case priorColumn(Series)
        case notNegative(Column)
        case notAbove(Column, limit: Column)
        case sum(Column, of: [Column])
        case intensity(Series, per: Series, factor: Int)
        case notAfter(field: String, limit: String)
        /// The form has no such series.
        case none
    }

    let name: String
    let severity: FormCheck.Severity
    let rule: Rule

    init(_ check: FormCheck, _ version: FormVersion, _ numbers: NumberColumns) {
        func column(_ field: String) -> Column { Column(id: field, number: numbers.number(of: field)) }
        func series(_ id: String) -> Series? {
            version.series(id).map {
                Series(
                    month: column($0.month), yearToDate: column($0.yearToDate), priorMonth: $0.priorMonth.map(column),
                    priorYearToDate: $0.priorYearToDate.map(column))
            }
        }
        name = check.rule.name
        severity = check.severity
        rule = switch check.rule {
        case .yearToDate(let id): series(id).map(Rule.yearToDate) ?? .none
        case .jump(let id, let factor): series(id).map { .jump($0, factor: factor) } ?? .none
        case .priorColumn(let id): series(id).map(Rule.priorColumn) ?? .none
        case .notNegative(let field): .notNegative(column(field))
        case .notAbove(let field, let limit): .notAbove(column(field), limit: column(limit))
        case .sum(let field, let parts): .sum(column(field), of: parts.map(column))
        case .intensity(let id, let per, let factor):
            if let upper = series(id), let lower = series(per) { .intensity(upper, per: lower, factor: factor) } else { .none }
        case .notAfter(let field, let limit): .notAfter(field: field, limit: limit)
        }
    }
}

extension FormCheck.Rule {
    /// The name that the rule has in a form's YAML.
    public var name: String {
        switch self {
        case .yearToDate: "year-to-date"
        case .jump: "jump"
        case .priorColumn: "prior-column"
        case .notNegative: "not-negative"
        case .notAbove: "not-above"
        case .sum: "sum"
        case .intensity: "intensity"
        case .notAfter: "not-after"
        }
    }
}
