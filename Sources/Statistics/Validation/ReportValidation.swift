import Figures

/// Checks one line of a report against the form's rules and against what the respondent filed before.
public struct ReportValidation: Sendable {
    public let form: Form

    public init(form: Form) {
        self.form = form
    }

    /// What the checks find; errors reject the row, warnings accept and list it.
    ///
    /// - Parameters:
    ///   - previous: the respondent's report of the form's month before, in force, if any.
    ///   - yearAgo: its report of the same month a year before, in force, if any.
    public func problems(in line: FiledLine, previous: FiledLine?, yearAgo: FiledLine?) -> [FormProblem] {
        let version = form.version(for: line.line.period)
        return version.checks.compactMap { check in
            finding(check.rule, line, version: version, previous: previous, yearAgo: yearAgo).map { finding in
                FormProblem(
                    row: line.line.row, field: finding.field, text: line[finding.field],
                    reason: .checkFailed(check: check.rule.name, expected: finding.expected, found: finding.found),
                    severity: check.severity)
            }
        }
    }

    private struct Finding {
        var field: String
        var expected: String
        var found: String
    }

    private func finding(
        _ rule: FormCheck.Rule, _ line: FiledLine, version: FormVersion, previous: FiledLine?, yearAgo: FiledLine?
    ) -> Finding? {
        switch rule {
        case .yearToDate(let id):
            return version.series(id).flatMap { yearToDate($0, line, version: version, previous: previous) }
        case .jump(let id, let factor):
            return version.series(id).flatMap {
                jump($0, line, version: version, factor: factor, from: previous) ?? jump($0, line, version: version, factor: factor, from: yearAgo)
            }
        case .priorColumn(let id):
            return version.series(id).flatMap { priorColumn($0, line, version: version, yearAgo: yearAgo) }
        case .notNegative(let field):
            guard let value = line.value(field, of: version), value.isNegative else { return nil }
            return Finding(field: field, expected: "≥ 0", found: line[field])
        case .notAbove(let field, let limit):
            guard let value = line.value(field, of: version), let most = line.value(limit, of: version), value > most else { return nil }
            return Finding(field: field, expected: "≤ \(line[limit]) (\(limit))", found: line[field])
        case .sum(let field, let parts):
            guard let value = line.value(field, of: version) else { return nil }
            let total = parts.compactMap { line.value($0, of: version) }.reduce(.zero, +)
            return total == value ? nil : Finding(field: field, expected: shown(total, field, version), found: line[field])
        case .intensity(let id, let per, let factor):
            guard let series = version.series(id), let other = version.series(per) else { return nil }
            return intensity(series, per: other, line, version: version, factor: factor, previous: previous)
        case .notAfter(let field, let limit):
            guard let period = try? Period(parsing: line[field]), let last = try? Period(parsing: line[limit]),
                period.firstDay > last.lastDay
            else { return nil }
            return Finding(field: field, expected: "≤ \(last) (\(limit))", found: line[field])
        }
    }

    /// Previous year-to-date + this month = this year-to-date; in a year's first report the two are equal.
    private func yearToDate(
        _ series: ReportedSeries, _ line: FiledLine, version: FormVersion, previous: FiledLine?
    ) -> Finding? {
        guard let month = line.value(series.month, of: version), let toDate = line.value(series.yearToDate, of: version) else { return nil }
        let isFirst = form.calendar.previousMonth(before: line.line.period.months.upperBound) == nil
        guard let before = isFirst ? .zero : previous?.value(series.yearToDate, of: version), before + month != toDate else { return nil }
        return Finding(
            field: series.yearToDate, expected: shown(before + month, series.yearToDate, version), found: line[series.yearToDate])
    }

    private func jump(
        _ series: ReportedSeries, _ line: FiledLine, version: FormVersion, factor: Int, from other: FiledLine?
    ) -> Finding? {
        guard let now = line.value(series.month, of: version), let before = other?.value(series.month, of: version),
            !before.isZero, !now.isZero,
            now.magnitude > before.magnitude * factor || now.magnitude * factor < before.magnitude
        else { return nil }
        return Finding(
            field: series.month, expected: "1/\(factor) … \(factor) × \(shown(before, series.month, version))", found: line[series.month])
    }

    private func priorColumn(
        _ series: ReportedSeries, _ line: FiledLine, version: FormVersion, yearAgo: FiledLine?
    ) -> Finding? {
        guard let yearAgo else { return nil }
        for (prior, current) in [(series.priorYearToDate, series.yearToDate), (series.priorMonth, series.month)] {
            guard let prior, let told = line.value(prior, of: version), let filed = yearAgo.value(current, of: version), told != filed else { continue }
            return Finding(field: prior, expected: shown(filed, prior, version), found: line[prior])
        }
        return nil
    }

    private func intensity(
        _ series: ReportedSeries, per other: ReportedSeries, _ line: FiledLine, version: FormVersion, factor: Int, previous: FiledLine?
    ) -> Finding? {
        guard let previous,
            let now = quotient(series, other, line, version), let before = quotient(series, other, previous, version),
            !before.isZero, !now.isZero
        else { return nil }
        let scaled = Ratio(numerator: before.numerator * Int128(factor), denominator: before.denominator)
        let least = Ratio(numerator: before.numerator, denominator: before.denominator * Int128(factor))
        guard now > scaled || now < least else { return nil }
        return Finding(
            field: series.month, expected: "1/\(factor) … \(factor) × \(before.rounded(places: 4))",
            found: now.rounded(places: 4).description)
    }

    private func quotient(_ series: ReportedSeries, _ other: ReportedSeries, _ line: FiledLine, _ version: FormVersion) -> Ratio? {
        guard let upper = line.value(series.month, of: version), let lower = line.value(other.month, of: version) else { return nil }
        return Ratio(upper, over: lower)?.reduced
    }

    /// A value in the unit of its field, as a filer would write it.
    private func shown(_ value: ExactDecimal, _ field: String, _ version: FormVersion) -> String {
        guard case .number(let unit, let decimals, _) = version.field(field)?.content,
            let ratio = Amount(value, unit.base).ratio(in: unit)
        else { return value.description }
        return ratio.rounded(places: decimals).description
    }
}

extension FormVersion {
    /// The series with an id; `nil` where the form has none.
    public func series(_ id: String) -> ReportedSeries? {
        series.first { $0.id == id }
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
