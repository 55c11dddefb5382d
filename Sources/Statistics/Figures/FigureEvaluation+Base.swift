import Figures

extension FigureEvaluation {
    /// What growth divides by. Comparable growth uses the base that the indicator's method names;
    /// nominal growth the level of the base year.
    func base(_ address: FigureAddress, basis: GrowthBasis, year: Int?, depth: FigureRule.Depth) -> Term {
        let baseYear = year ?? address.period.year - 1
        guard let indicator = indicator(address) else { return unknown(address, .nothingFiled) }
        guard basis == .comparable, indicator.growth != .levelBefore else {
            return levelBefore(address, baseYear: baseYear, depth: depth)
        }
        if indicator.growth == .ownPriorYear, baseYear == address.period.year - 1,
            case .series(let form, let series) = indicator.source {
            return flow(address, form: form, series: series, isPrior: true, depth: depth)
        }
        return restatedBase(address, baseYear: baseYear, isExpected: indicator.growth == .restatedBase, depth: depth)
    }

    /// The level of the same period in another year.
    private func levelBefore(_ address: FigureAddress, baseYear: Int, depth: FigureRule.Depth) -> Term {
        let before = address.with(measure: .level)
            .with(period: address.period.shifted(years: baseYear - address.period.year))
        let term = term(before, depth: depth.below)
        guard let value = term.exact else { return resting(address, .same, on: [term], depth: depth) }
        return combined(address, .same, .exact(value), [term], depth: depth)
    }

    /// The base that the office restated, complete only if every prefecture with a level filed one.
    /// Where it filed one and no row of it lies in the address, the base is nothing: growth is undefined.
    private func restatedBase(_ address: FigureAddress, baseYear: Int, isExpected: Bool, depth: FigureRule.Depth) -> Term {
        guard let form = facts.forms.values.first(where: { $0.kind == .base }),
            let columns = address.period.columns(isPrior: false)
        else { return unknown(address, .noBaseYear(baseYear)) }
        guard !address.places.contains(where: isSubject) else { return unknown(address, .measureDoesNotApply) }
        if columns.count > 1 {
            let terms = address.period.monthsOfQuarter.map { term(address.with(period: $0), depth: depth.below) }
            let values = terms.compactMap(\.exact)
            guard values.count == terms.count else { return resting(address, .sum, on: terms, depth: depth) }
            return combined(address, .sum, .exact(values.reduce(.zero, +)), terms, depth: depth)
        }
        let origin = LevelSource.Origin.base(
            indicator: address.indicator, baseYear: baseYear, form: form, column: columns[0])
        let base = source(origin, address)
        let series = SeriesName.base(indicator: address.indicator, year: baseYear)
        let cells = cells(CellQuery(series: series, periods: columns[0].periods, asOf: facts.today))
        let held = cells.places.flatMap { items(of: $0.whole, in: $0.atom, columns[0]) }
        let filed = Set(held.filter { !$0.isLater }.map(\.atom.prefecture))
        guard !filed.isEmpty else {
            return unknown(address, isExpected && baseYear == address.period.year - 1
                ? .baseNotFiled(missing: prefectures(ofLevel: address).sorted()) : .noBaseYear(baseYear))
        }
        let missing = prefectures(ofLevel: address).subtracting(filed)
        guard missing.isEmpty else { return unknown(address, .baseNotFiled(missing: missing.sorted())) }
        return sum(address, of: base, depth: depth, mayBeEmpty: true)
    }

    /// The prefectures in which the level of an address is more than nothing.
    private func prefectures(ofLevel address: FigureAddress) -> Set<String> {
        guard let indicator = indicator(address), case .series(let formID, let seriesID) = indicator.source,
            let form = facts.forms[formID], let columns = address.period.columns(isPrior: false),
            let series = form.version(for: address.period).series.first(where: { $0.id == seriesID })
        else { return [] }
        let origin = LevelSource.Origin.series(
            form: form, series: series, names: [SeriesName.reported(form: formID, series: seriesID)], column: columns[0])
        return Set(source(origin, address).items.filter { !$0.isLater && !$0.value.isZero }.map(\.atom.prefecture))
    }
}
