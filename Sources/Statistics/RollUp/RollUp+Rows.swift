import Figures

extension RollUp {
    /// The rows of everything that was reported, by place, class and month.
    ///
    /// - Parameters:
    ///   - parts: of ``months``.
    ///   - bases: the answers to ``baseQueries``.
    public func rows(of parts: [Period: RollUpPart], bases: [Period: [CellChange]] = [:]) -> [RollUpRow] {
        let restated = bases.mapValues { Restated($0, of: self) }
        var rows: [RollUpRow] = []
        for month in question.months {
            let entries = parts[month]?.entries ?? [:]
            let before = parts[month.shifted(years: -1)]?.entries ?? [:]
            for (number, entry) in entries {
                func values(isToDate: Bool) -> RollUpRow.Values {
                    let period: Period = isToDate ? .yearToDate(year: month.year, month: month.months.upperBound) : month
                    let column = isToDate ? 1 : 0
                    let level = level(period, entry, column)
                    let base = base(period, entry, before: before[number], restated[month], number, column)
                    return RollUpRow.Values(level: level, base: base, growth: growth(level, base))
                }
                rows.append(RollUpRow(
                    place: question.places[number / groups.count], group: groups[number % groups.count], month: month,
                    alone: values(isToDate: false), toDate: values(isToDate: true), provenance: entry.provenance))
            }
        }
        let order = Dictionary(uniqueKeysWithValues: question.places.enumerated().map { ($0.element, $0.offset) })
        return rows.sorted { (order[$0.place] ?? 0, $0.group, $0.month) < (order[$1.place] ?? 0, $1.group, $1.month) }
    }

    /// - Parameter column: 0 for the month, 1 from the start of the year; two more for the prior columns.
    private func level(_ period: Period, _ entry: RollUpPart.Entry?, _ column: Int) -> FigureValue {
        if let reason = form.refusal(of: period) { return .unknown(reason) }
        guard let sums = entry?.sums else {
            return .unknown(period.lastDay > question.asOf ? .notYet(question.asOf) : .nothingFiled)
        }
        return .exact([sums.month, sums.yearToDate, sums.priorMonth, sums.priorYearToDate][column])
    }

    private func base(
        _ period: Period, _ entry: RollUpPart.Entry, before: RollUpPart.Entry?, _ restated: Restated?, _ number: Int, _ column: Int
    ) -> FigureValue {
        switch indicator.growth {
        case .ownPriorYear: return level(period, entry, column + 2)
        case .levelBefore: return level(period.shifted(years: -1), before, column)
        case .restatedBase:
            guard let restated, facts.forms.values.contains(where: { $0.kind == .base }) else {
                return .unknown(.noBaseYear(period.year - 1))
            }
            let needed = entry.prefectures[column]
            let missing = restated.prefectures.isEmpty ? needed : needed.subtracting(restated.prefectures)
            guard missing.isEmpty, !restated.prefectures.isEmpty else { return .unknown(.baseNotFiled(missing: missing.sorted())) }
            let sums = restated.sums[number] ?? .zero
            return .exact(column == 0 ? sums.month : sums.yearToDate)
        }
    }

    private func growth(_ level: FigureValue, _ base: FigureValue) -> FigureValue {
        switch (level, base) {
        case (.unknown(let reason), _), (_, .unknown(let reason)): .unknown(reason)
        case (.exact(let level), .exact(let base)): Ratio(level, over: base).map { .ratio($0.lessOne) } ?? .unknown(.zeroBase)
        default: .unknown(.measureDoesNotApply)
        }
    }

    /// The bases that the office restated for a month, as they were known on the question's day.
    private struct Restated {
        /// By place and class, as in ``RollUpPart``.
        var sums: [Int: CellSums] = [:]
        /// Those that filed one.
        var prefectures: Set<String> = []

        init(_ changes: [CellChange], of rollUp: RollUp) {
            let known = changes.filter { $0.knownOn <= rollUp.question.asOf }
            for (key, changes) in Dictionary(grouping: known, by: \.key) {
                let sum = changes.map(\.sums).reduce(.zero, +)
                guard sum != .zero else { continue }
                prefectures.insert(key.atom.prefecture)
                let group = rollUp.question.level == nil ? 0 : rollUp.group(ofClass: key.classCode)
                guard let group else { continue }
                for place in rollUp.places(of: key.atom, on: key.period.lastDay) {
                    sums[place * rollUp.groups.count + group, default: .zero] += sum
                }
            }
        }
    }

    private func group(ofClass code: String) -> Int? {
        question.level.flatMap { facts.classification.code(of: code, at: $0) }.flatMap { groups.firstIndex(of: $0) }
    }
}
