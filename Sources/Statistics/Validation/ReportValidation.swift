import Figures

/// Checks lines of a report of one period against the form's rules and against what the respondent filed before.
public struct ReportValidation: Sendable {
    public let form: Form
    private let version: FormVersion
    private let numbers: NumberColumns
    private let isFirstOfYear: Bool
    private let checks: [CompiledCheck]

    /// - Parameters:
    ///   - period: what the lines speak of.
    ///   - fields: the fields of most of the lines.
    public init(form: Form, period: Period, fields: [String]) {
        self.form = form
        version = form.version(for: period)
        numbers = NumberColumns(version, fields: fields)
        isFirstOfYear = form.calendar.previousMonth(before: period.months.upperBound) == nil
        checks = version.checks.map { [version, numbers] in CompiledCheck($0, version, numbers) }
    }

    /// What the checks find; errors reject the row, warnings accept and list it.
    ///
    /// - Parameters:
    ///   - previous: the respondent's report of the form's month before, in force, if any.
    ///   - yearAgo: its report of the same month a year before, in force, if any.
    public func problems(in line: FiledLine, previous: FiledLine?, yearAgo: FiledLine?) -> [FormProblem] {
        let told = ReadLine(line: line, values: numbers.values(of: line))
        let previous = previous.map { ReadLine(line: $0, values: numbers.values(of: $0)) }
        let yearAgo = yearAgo.map { ReadLine(line: $0, values: numbers.values(of: $0)) }
        var problems: [FormProblem] = []
        for check in checks {
            guard let finding = finding(check, told, previous: previous, yearAgo: yearAgo) else { continue }
            problems.append(FormProblem(
                row: line.line.row, field: finding.field, text: line[finding.field],
                reason: .checkFailed(check: check.name, expected: finding.expected, found: finding.found), severity: check.severity))
        }
        return problems
    }

    /// A line with its numbers in base units.
    private struct ReadLine {
        var line: FiledLine
        var values: [ExactDecimal?]

        subscript(column: CompiledCheck.Column?) -> ExactDecimal? { column?.number.flatMap { values[$0] } }
    }

    private struct Finding {
        var field: String
        var expected: String
        var found: String
    }

    private func finding(_ check: CompiledCheck, _ line: ReadLine, previous: ReadLine?, yearAgo: ReadLine?) -> Finding? {
        switch check.rule {
        case .yearToDate(let series): return yearToDate(series, line, previous: previous)
        case .jump(let series, let factor):
            return jump(series, line, factor: factor, from: previous) ?? jump(series, line, factor: factor, from: yearAgo)
        case .priorColumn(let series): return priorColumn(series, line, yearAgo: yearAgo)
        case .notNegative(let field):
            guard let value = line[field], value.isNegative else { return nil }
            return Finding(field: field.id, expected: "≥ 0", found: line.line[field.id])
        case .notAbove(let field, let limit):
            guard let value = line[field], let most = line[limit], value > most else { return nil }
            return Finding(field: field.id, expected: "≤ \(line.line[limit.id]) (\(limit.id))", found: line.line[field.id])
        case .sum(let field, let parts):
            guard let value = line[field] else { return nil }
            let total = parts.compactMap { line[$0] }.reduce(.zero, +)
            return total == value ? nil : Finding(field: field.id, expected: shown(total, field.id), found: line.line[field.id])
        case .intensity(let series, let per, let factor):
            return intensity(series, per: per, line, factor: factor, previous: previous)
        case .notAfter(let field, let limit):
            guard let period = try? Period(parsing: line.line[field]), let last = try? Period(parsing: line.line[limit]),
                period.firstDay > last.lastDay
            else { return nil }
            return Finding(field: field, expected: "≤ \(last) (\(limit))", found: line.line[field])
        case .none: return nil
        }
    }

    /// Previous year-to-date + this month = this year-to-date; in a year's first report the two are equal.
    private func yearToDate(_ series: CompiledCheck.Series, _ line: ReadLine, previous: ReadLine?) -> Finding? {
        guard let month = line[series.month], let toDate = line[series.yearToDate],
            let before = isFirstOfYear ? .zero : previous?[series.yearToDate], before + month != toDate
        else { return nil }
        let field = series.yearToDate.id
        return Finding(field: field, expected: shown(before + month, field), found: line.line[field])
    }

    private func jump(_ series: CompiledCheck.Series, _ line: ReadLine, factor: Int, from other: ReadLine?) -> Finding? {
        guard let now = line[series.month], let before = other?[series.month], !before.isZero, !now.isZero,
            now.magnitude > before.magnitude * factor || now.magnitude * factor < before.magnitude
        else { return nil }
        let field = series.month.id
        return Finding(field: field, expected: "1/\(factor) … \(factor) × \(shown(before, field))", found: line.line[field])
    }

    private func priorColumn(_ series: CompiledCheck.Series, _ line: ReadLine, yearAgo: ReadLine?) -> Finding? {
        guard let yearAgo else { return nil }
        for (prior, current) in [(series.priorYearToDate, series.yearToDate), (series.priorMonth, series.month)] {
            guard let prior, let told = line[prior], let filed = yearAgo[current], told != filed else { continue }
            return Finding(field: prior.id, expected: shown(filed, prior.id), found: line.line[prior.id])
        }
        return nil
    }

    private func intensity(
        _ series: CompiledCheck.Series, per other: CompiledCheck.Series, _ line: ReadLine, factor: Int, previous: ReadLine?
    ) -> Finding? {
        guard let previous,
            let now = Ratio(line[series.month], over: line[other.month]),
            let before = Ratio(previous[series.month], over: previous[other.month]), !before.isZero, !now.isZero
        else { return nil }
        let scaled = Ratio(numerator: before.numerator * Int128(factor), denominator: before.denominator)
        let least = Ratio(numerator: before.numerator, denominator: before.denominator * Int128(factor))
        guard now > scaled || now < least else { return nil }
        return Finding(
            field: series.month.id, expected: "1/\(factor) … \(factor) × \(before.rounded(places: 4))",
            found: now.rounded(places: 4).description)
    }

    /// A value in the unit of its field, as a filer would write it.
    private func shown(_ value: ExactDecimal, _ field: String) -> String {
        guard case .number(let unit, let decimals, _) = version.field(field)?.content,
            let ratio = Amount(value, unit.base).ratio(in: unit)
        else { return value.description }
        return ratio.rounded(places: decimals).description
    }
}

extension Ratio {
    /// The quotient; `nil` where a part is missing or the divisor is zero.
    fileprivate init?(_ upper: ExactDecimal?, over lower: ExactDecimal?) {
        guard let upper, let lower, let ratio = Ratio(upper, over: lower) else { return nil }
        self = ratio
    }
}

extension FormVersion {
    /// The series with an id; `nil` where the form has none.
    public func series(_ id: String) -> ReportedSeries? {
        series.first { $0.id == id }
    }
}
