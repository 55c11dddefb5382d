import Figures
import Registry

extension FigureEvaluation {
    func level(_ address: FigureAddress, depth: FigureRule.Depth) -> Term {
        guard let indicator = indicator(address) else { return unknown(address, .nothingFiled) }
        switch indicator.source {
        case .statements:
            return statement(address)
        case .projects, .contracts, .plannedTotals, .contractAmounts, .places, .capacity:
            guard case .day = address.period else {
                return unknown(address, .notAPeriodOfTheForm(ask: .day(address.period.lastDay)))
            }
            guard address.period.lastDay <= asOf else { return unknown(address, .notYet(asOf)) }
            if case .capacity(let statuses) = indicator.source { return capacity(address, in: statuses, depth: depth) }
            if case .places(let kinds) = indicator.source { return placeCount(address, kinds: kinds, depth: depth) }
            let source = LevelSource(origin: .register, items: registeredItems(address, indicator))
            return sum(address, of: source, depth: depth, mayBeEmpty: indicator.countsNothingAsZero)
        case .capacityHours(let statuses):
            if case .day(let day) = address.period { return unknown(address, .notAPeriodOfTheForm(ask: .yearToDate(year: day.year, month: day.month))) }
            guard address.period.lastDay <= asOf else { return unknown(address, .notYet(asOf)) }
            return capacity(address, in: statuses, depth: depth)
        case .quotient(let part, let whole):
            let terms = [part, whole].map { term(address.with(indicator: $0), depth: depth.below) }
            return quotient(address, .share, terms, depth: depth) { $0 }
        case .readings(let formID):
            guard let form = facts.forms[formID] else { return unknown(address, .nothingFiled) }
            guard address.period.lastDay <= asOf else { return unknown(address, .notYet(asOf)) }
            let column = readingColumn(address.period)
            return sum(address, of: source(.readings(form: form, column: column), address), depth: depth)
        case .series(let formID, let seriesID):
            return flow(address, form: formID, series: seriesID, isPrior: false, depth: depth)
        }
    }

    /// The sum over a form's series, of the current or of the prior-year columns.
    func flow(
        _ address: FigureAddress, form formID: String, series seriesID: String, isPrior: Bool, depth: FigureRule.Depth
    ) -> Term {
        guard let form = facts.forms[formID],
            let series = form.version(for: address.period).series.first(where: { $0.id == seriesID })
        else { return unknown(address, .nothingFiled) }
        if let reason = form.refusal(of: address.period) { return unknown(address, reason) }
        guard let columns = address.period.columns(isPrior: isPrior) else { return unknown(address, .measureDoesNotApply) }
        if columns.count > 1 {
            let terms = address.period.monthsOfQuarter.map { term(address.with(period: $0), depth: depth.below) }
            let values = terms.compactMap(\.exact)
            guard values.count == terms.count else { return resting(address, .sum, on: terms, depth: depth) }
            return combined(address, .sum, .exact(values.reduce(.zero, +)), terms, depth: depth)
        }
        return sum(address, of: source(reported(address, form, series, columns[0]), address), depth: depth)
    }

    /// The cells of a column of a form's series, as far as the indicator counts them.
    func reported(_ address: FigureAddress, _ form: Form, _ series: ReportedSeries, _ column: Column) -> LevelSource.Origin {
        let includesBelowSize = indicator(address)?.scope == .all
        let names = [SeriesName.reported(form: form.id, series: series.id)]
            + (includesBelowSize ? [SeriesName.belowSize(form: form.id, series: series.id)] : [])
        return .series(form: form, series: series, names: names, column: column)
    }

    func readingColumn(_ period: Period) -> Column {
        if case .day(let day) = period { return .readings(after: nil, through: day) }
        return .readings(after: period.firstDay.adding(days: -1), through: period.lastDay)
    }

    /// The cells of an address as items.
    ///
    /// - Parameter byClass: whether classes are told apart where the address asks for all of them.
    func source(_ origin: LevelSource.Origin, _ address: FigureAddress, byClass: Bool = false) -> LevelSource {
        if address.places.contains(where: isSubject) {
            return LevelSource(origin: origin, items: subjectItems(origin, address))
        }
        let names: [String], column: Column
        switch origin {
        case .series(_, _, let seriesNames, let seriesColumn): (names, column) = (seriesNames, seriesColumn)
        case .base(let indicator, let year, _, let baseColumn):
            (names, column) = ([SeriesName.base(indicator: indicator, year: year)], baseColumn)
        case .readings(let form, let readingColumn): (names, column) = ([SeriesName.readings(form: form.id)], readingColumn)
        case .register: return LevelSource(origin: origin, items: [])
        }
        var isWhole = address.group == "all" && !byClass
        // Readings are counted by the day.
        if case .readings = origin { isWhole = false }
        var found: [Item] = []
        for name in names {
            for place in places(of: CellQuery(series: name, periods: column.periods, asOf: facts.today), in: address) {
                let timelines = isWhole ? place.whole : place.cells.filter { isClass($0.classCode, in: address) }
                for timeline in timelines { for step in timeline.steps { daysKnown.insert(step.knownOn) } }
                found += items(of: timelines, in: place.atom, column)
            }
        }
        return LevelSource(origin: origin, items: found + imputedItems(origin, address))
    }

    /// The cells of an atom as they were known on the day of the question, without those that respondents have
    /// left since; what became known later stands apart.
    func items(of timelines: [HeldCells.Timeline], in atom: PlaceAtom, _ column: Column) -> [Item] {
        var items: [Item] = []
        for timeline in timelines {
            func item(_ sums: CellSums, isLater: Bool) -> Item {
                Item(
                    atom: atom, classCode: timeline.classCode, provenance: timeline.provenance,
                    value: column.value(of: sums), isLater: isLater, answered: sums.answered)
            }
            var (known, count) = (CellSums.zero, 0)
            for step in timeline.steps {
                guard step.knownOn <= asOf else {
                    items.append(item(step.sums, isLater: true))
                    continue
                }
                known += step.sums
                count += step.cells
            }
            if count > 0 { items.append(item(known, isLater: false)) }
        }
        return items
    }

    /// Adds items up, with the next levels of the why.
    func sum(_ address: FigureAddress, of source: LevelSource, depth: FigureRule.Depth, mayBeEmpty: Bool = false) -> Term {
        let known = source.items.filter { !$0.isLater }
        guard !known.isEmpty || mayBeEmpty else {
            return unknown(address, address.period.lastDay > asOf ? .notYet(asOf) : .nothingFiled)
        }
        var term = Term(
            derivation: Derivation(
                address: address, title: title(of: address), operation: .sum,
                value: .exact(known.map(\.value).reduce(.zero, +)), unit: unit(of: address),
                children: .deferred(count: nil)),
            provenance: Set(known.map(\.provenance)))
        if isOldVintage, source.items.contains(where: \.isLater) { term.flags.insert(.revisedLater) }
        if depth.levels > 0 { explain(&term, address, source: source, items: known, depth: depth) }
        return term
    }
}
