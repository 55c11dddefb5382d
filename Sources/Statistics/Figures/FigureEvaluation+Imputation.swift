import Figures
import Registry

extension FigureEvaluation {
    /// A missing respondent's value, computed from its last report and the movement of those who
    /// reported both months.
    struct Imputation {
        var found: SubjectStanding
        var last: FiledLine
        /// The last month, and the sums of those who reported both months.
        var lastMonth, moved, movedFrom: ExactDecimal
        var month, yearToDate, priorMonth, priorYearToDate: ExactDecimal
    }

    func imputedItems(_ origin: LevelSource.Origin, _ address: FigureAddress) -> [Item] {
        guard case .series(_, _, _, let column) = origin else { return [] }
        return imputations(origin, address).map { imputation in
            Item(
                atom: imputation.found.standing.atom, classCode: imputation.found.standing.classCode,
                provenance: .estimated, value: value(of: imputation, column), subject: imputation.found.subject)
        }
    }

    private func value(of imputation: Imputation, _ column: Column) -> ExactDecimal {
        switch column {
        case .month, .readings: imputation.month
        case .yearToDate: imputation.yearToDate
        case .priorMonth: imputation.priorMonth
        case .priorYearToDate: imputation.priorYearToDate
        }
    }

    /// The missing respondents of an address, where the office computes them: last month × the
    /// movement of the respondents of the same division who reported both months (of all, where
    /// none of the division did). In the first period of a year nothing is computed.
    func imputations(_ origin: LevelSource.Origin, _ address: FigureAddress) -> [Imputation] {
        guard facts.conventions.imputesMissing, case .series(let form, let series, _, let column) = origin,
            let period = column.reportPeriod, form.version(for: period).respondent == .enterprise,
            let previousMonth = form.calendar.previousMonth(before: period.months.upperBound), previousMonth > 2 || form.calendar.hasJanuary
        else { return [] }
        let previous = Period.month(year: period.year, month: previousMonth)
        let version = form.version(for: period)
        let now = inForce(form: form, period: period), before = inForce(form: form, period: previous)
        let yearAgo = inForce(form: form, period: period.shifted(years: -1))
        let silent = respondents(.enterprise, in: address, isInScope: true).filter { now[$0.subject] == nil }
        let movements = movements(of: series, version: version, on: period.lastDay, now: now, before: before)
        return silent.compactMap { found in
            guard let last = before[found.subject], let lastMonth = last.value(series.month, of: version),
                let movement = movements[String(found.standing.classCode.prefix(2))] ?? movements[""],
                let month = lastMonth.multiplied(by: movement.now, over: movement.before)
            else { return nil }
            let prior = yearAgo[found.subject]
            return Imputation(
                found: found, last: last, lastMonth: lastMonth, moved: movement.now, movedFrom: movement.before, month: month,
                yearToDate: (last.value(series.yearToDate, of: version) ?? .zero) + month,
                priorMonth: prior?.value(series.month, of: version) ?? .zero,
                priorYearToDate: prior?.value(series.yearToDate, of: version) ?? .zero)
        }
    }

    /// By division, and under the empty text for all: this month and last month of those who reported both.
    private func movements(
        of series: ReportedSeries, version: FormVersion, on day: Day, now: [String: FiledLine], before: [String: FiledLine]
    ) -> [String: (now: ExactDecimal, before: ExactDecimal)] {
        var sums: [String: (now: ExactDecimal, before: ExactDecimal)] = [:]
        for found in standing(of: .enterprise, on: day) where found.standing.isInScope {
            guard let current = now[found.subject]?.value(series.month, of: version),
                let last = before[found.subject]?.value(series.month, of: version)
            else { continue }
            for key in [String(found.standing.classCode.prefix(2)), ""] {
                let sum = sums[key] ?? (.zero, .zero)
                sums[key] = (sum.now + current, sum.before + last)
            }
        }
        return sums.filter { !$0.value.before.isZero }
    }

    /// The why of computed values: last month × movement, and for the year to date the sum with
    /// the last report's.
    func imputedLeaves(_ origin: LevelSource.Origin, _ address: FigureAddress) -> [Derivation] {
        guard case .series(let form, let series, _, let column) = origin, let period = column.reportPeriod else { return [] }
        return imputations(origin, address).map { imputation in
            let subject = narrowed(address, to: imputation.found.subject)
            let title = facts.register.name(of: imputation.found.subject)
            let value = value(of: imputation, column)
            func plain(_ operand: ExactDecimal) -> Derivation {
                Derivation(address: subject, title: title, operation: .same, value: .exact(operand), unit: unit(of: address))
            }
            let movement = Derivation(
                address: subject, title: title, operation: .movement, value: .exact(imputation.month), unit: unit(of: address),
                children: .listed([
                    reportedLeaf(subject, title: title, imputation.last, field: series.month) ?? plain(imputation.lastMonth),
                    plain(imputation.moved), plain(imputation.movedFrom),
                ]))
            switch column {
            case .month, .readings:
                return movement
            case .yearToDate:
                let last = reportedLeaf(subject, title: title, imputation.last, field: series.yearToDate) ?? plain(value - imputation.month)
                return Derivation(
                    address: subject, title: title, operation: .sum, value: .exact(value), unit: unit(of: address),
                    children: .listed([last, movement]))
            case .priorMonth, .priorYearToDate:
                let field = if case .priorMonth = column { series.month } else { series.yearToDate }
                let before = inForce(form: form, period: period.shifted(years: -1))[imputation.found.subject]
                return before.flatMap { reportedLeaf(subject, title: title, $0, field: field) } ?? plain(value)
            }
        }
    }
}

extension ExactDecimal {
    /// This times a quotient, rounded half up to the hundredth; `nil` beyond 128 bits.
    func multiplied(by numerator: ExactDecimal, over denominator: ExactDecimal) -> ExactDecimal? {
        guard let ratio = Ratio(numerator, over: denominator)?.reduced else { return nil }
        let (product, overflow) = millionths.multipliedReportingOverflow(by: ratio.numerator)
        let (divisor, tooLarge) = ratio.denominator.multipliedReportingOverflow(by: 1_000_000)
        return overflow || tooLarge ? nil : Ratio(numerator: product, denominator: divisor).rounded(places: 2).exact
    }
}
