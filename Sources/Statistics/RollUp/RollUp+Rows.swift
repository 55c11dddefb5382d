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
        for number in 0..<(question.places.count * groups.count) {
            let (place, group) = (question.places[number / groups.count], groups[number % groups.count])
            for month in question.months {
                guard let part = parts[month], part.has(number) else { continue }
                let before = parts[month.shifted(years: -1)]
                func values(_ period: Period, _ column: Int) -> RollUpRow.Values {
                    let level = level(period, part, number, column)
                    let base = base(period, part, before: before, restated[month], number, column)
                    return RollUpRow.Values(level: level, base: base, growth: growth(level, base))
                }
                rows.append(RollUpRow(
                    place: place, group: group, month: month, alone: values(month, 0),
                    toDate: values(.yearToDate(year: month.year, month: month.months.upperBound), 1), provenance: part.provenance(number)))
            }
        }
        return rows
    }

    /// - Parameter column: 0 for the month, 1 from the start of the year; two more for the prior columns.
    private func level(_ period: Period, _ part: RollUpPart?, _ number: Int, _ column: Int) -> FigureValue {
        if let reason = form.refusal(of: period) { return .unknown(reason) }
        guard let part, part.has(number) else {
            return .unknown(period.lastDay > question.asOf ? .notYet(question.asOf) : .nothingFiled)
        }
        let sums = part.sums[number]
        return .exact(column == 0 ? sums.month : column == 1 ? sums.yearToDate : column == 2 ? sums.priorMonth : sums.priorYearToDate)
    }

    private func base(
        _ period: Period, _ part: RollUpPart, before: RollUpPart?, _ restated: Restated?, _ number: Int, _ column: Int
    ) -> FigureValue {
        switch indicator.growth {
        case .ownPriorYear: return level(period, part, number, column + 2)
        case .levelBefore: return level(period.shifted(years: -1), before, number, column)
        case .restatedBase:
            guard let restated, facts.forms.values.contains(where: { $0.kind == .base }) else {
                return .unknown(.noBaseYear(period.year - 1))
            }
            let needed = part.prefectures[number]?[column] ?? []
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
