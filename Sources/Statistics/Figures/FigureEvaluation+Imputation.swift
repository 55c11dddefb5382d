import Figures
import Registry

extension FigureEvaluation {
    struct ImputationKey: Hashable {
        var form, series: String
        var period: Period
    }

    func imputedItems(_ origin: LevelSource.Origin, _ address: FigureAddress) -> [Item] {
        guard case .series(_, _, _, let column) = origin else { return [] }
        return imputations(origin, address).map { imputation in
            Item(
                atom: imputation.found.standing.atom, classCode: imputation.found.standing.classCode,
                provenance: .estimated, value: imputation.value(of: column), subject: imputation.found.subject)
        }
    }

    /// The missing respondents of an address, where the office computes them.
    func imputations(_ origin: LevelSource.Origin, _ address: FigureAddress) -> [Imputation] {
        guard facts.conventions.imputesMissing, case .series(let form, let series, _, let column) = origin,
            let period = column.reportPeriod
        else { return [] }
        let subjects = address.places.filter(isSubject)
        return imputations(form: form, series: series, period: period).filter { imputation in
            (subjects.isEmpty || subjects.contains(imputation.found.subject))
                && isAtom(imputation.found.standing.atom, in: address)
                && isClass(imputation.found.standing.classCode, in: address)
        }
    }

    /// All missing respondents in scope: last month × the movement of the respondents of the same
    /// division who reported both months (of all, where none of the division did). Where last month
    /// is missing as well, it is computed first. Before the second month alone of a year nothing is.
    private func imputations(form: Form, series: ReportedSeries, period: Period) -> [Imputation] {
        let key = ImputationKey(form: form.id, series: series.id, period: period)
        if let known = imputed[key] { return known }
        let version = form.version(for: period)
        guard version.respondent == .enterprise,
            let month = form.calendar.previousMonth(before: period.months.upperBound), form.calendar.hasMonthAlone(month)
        else { return [] }
        let previous = Period.month(year: period.year, month: month)
        let now = inForce(form: form, period: period), before = inForce(form: form, period: previous)
        let yearAgo = inForce(form: form, period: period.shifted(years: -1))
        let computed = Dictionary(
            uniqueKeysWithValues: imputations(form: form, series: series, period: previous).map { ($0.found.subject, $0) })
        let movements = movements(of: series, version: version, on: period.lastDay, now: now, before: before)
        let found = standing(of: .enterprise, on: period.lastDay).compactMap { found -> Imputation? in
            guard found.standing.isInScope, now[found.subject] == nil,
                let last = before[found.subject].map(Imputation.Last.reported) ?? computed[found.subject].map(Imputation.Last.computed),
                let lastMonth = last.value(series.month, .month(previous), version),
                let movement = movements[String(found.standing.classCode.prefix(2))] ?? movements[""],
                let value = lastMonth.multiplied(by: movement.now, over: movement.before)
            else { return nil }
            let prior = yearAgo[found.subject]
            return Imputation(
                found: found, period: period, previous: previous, last: last, movement: movement, month: value,
                yearToDate: (last.value(series.yearToDate, .yearToDate(previous), version) ?? .zero) + value, yearAgo: prior,
                priorMonth: prior?.value(series.month, of: version) ?? .zero,
                priorYearToDate: prior?.value(series.yearToDate, of: version) ?? .zero)
        }
        // Others' reports move it: their days are days of this figure.
        for month in [period, previous] {
            daysKnown.formUnion(lines(.lines(form: form.id, periods: [month], subject: nil)).map(\.filing.knownOn))
        }
        imputed[key] = found
        return found
    }

    /// By division, and under the empty text for all.
    private func movements(
        of series: ReportedSeries, version: FormVersion, on day: Day, now: LinesInForce, before: LinesInForce
    ) -> [String: Imputation.Movement] {
        var movements: [String: Imputation.Movement] = [:]
        for found in standing(of: .enterprise, on: day) where found.standing.isInScope {
            guard let line = now[found.subject], let lastLine = before[found.subject],
                let current = line.value(series.month, of: version), let last = lastLine.value(series.month, of: version)
            else { continue }
            for key in Set([String(found.standing.classCode.prefix(2)), ""]) {
                movements[key, default: Imputation.Movement()].now += current
                movements[key, default: Imputation.Movement()].before += last
                movements[key, default: Imputation.Movement()].reporters.append(.init(subject: found.subject, now: line, before: lastLine))
            }
        }
        return movements.filter { !$0.value.before.isZero }
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
