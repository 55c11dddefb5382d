import Figures

extension RelationFinder {
    /// Level, earlier level and growth of one sentence.
    func growthRelations(_ range: Range<Int>) -> [Relation] {
        let range = range.prefix(40)
        var relations: [Relation] = []
        for index in range
        where terms[index].reading.kind == .growth && terms[index].reading.status != .prior && terms[index].reading.range == nil
            && terms[index].reading.group == nil
        {
            let growth = terms[index]
            guard let level = level(for: index, in: range) else { continue }
            if growth.reading.unit == "%", let base = base(for: index, level: level, in: range) {
                let holds = isGrowth(growth.interval, from: terms[base].interval, to: terms[level].interval)
                relations.append(
                    Relation(
                        kind: .growth, terms: [level, base, index].map { terms[$0].span }, formula: "a / b - 1 = c",
                        value: percent(terms[level].reading.amount, over: terms[base].reading.amount), holds: holds))
                if !holds { relations += slip(level, base) + points(level, base, index) }
            } else if growth.reading.unit == "%", terms[level].reading.unit != "%", terms[level].reading.status == growth.reading.status {
                relations += impliedBase(level, index)
            }
        }
        return relations
    }

    /// The level that grew: nearest, of the same indicator, not an earlier one.
    private func level(for growth: Int, in range: some Collection<Int>) -> Int? {
        let indicator = terms[growth].reading.indicator
        return range.filter { candidate in
            let term = terms[candidate]
            return term.isLevel && !term.isPrior && !term.reading.isConversion && term.reading.unit != nil
                && term.reading.indicator == indicator
                && (term.period == terms[growth].period || terms[growth].period == nil || term.reading.period?.origin == .publication)
        }.min { abs($0 - growth) < abs($1 - growth) }
    }

    /// The first earlier level behind the growth, in the unit of the level.
    private func base(for growth: Int, level: Int, in range: some Collection<Int>) -> Int? {
        range.first {
            $0 > growth && terms[$0].isPrior && terms[$0].isLevel && terms[$0].reading.unit == terms[level].reading.unit && $0 <= growth + 2
        }
    }

    private func isGrowth(_ growth: PrintedInterval, from base: PrintedInterval, to level: PrintedInterval) -> Bool {
        let whole = PrintedInterval(low: 100_000_000, high: 100_000_000)
        return level.isShare(growth + whole, of: base)
    }

    private func percent(_ level: ExactDecimal, over base: ExactDecimal) -> ExactDecimal? {
        guard base.millionths != 0 else { return nil }
        return ExactDecimal(millionths: (level.millionths - base.millionths) * 100_000 / base.millionths * 1_000)
    }

    private func impliedBase(_ level: Int, _ growth: Int) -> [Relation] {
        let divisor = 100_000_000 + terms[growth].reading.value.millionths
        let terms = [terms[level].span, terms[growth].span]
        guard divisor > 0 else {
            return [Relation(kind: .impliedBase, terms: terms, formula: "a / (1 + b)", value: nil, holds: false)]
        }
        let amount = self.terms[level].reading.amount.millionths
        let value = ExactDecimal(millionths: amount / divisor * 100_000_000 + amount % divisor * 100_000_000 / divisor)
        return [Relation(kind: .impliedBase, terms: terms, formula: "a / (1 + b)", value: value, holds: true)]
    }

    /// Rates printed as two levels, whose difference is the growth that was called percent.
    private func points(_ level: Int, _ base: Int, _ growth: Int) -> [Relation] {
        guard terms[level].reading.unit == "%", (terms[level].interval - terms[base].interval).meets(terms[growth].interval) else {
            return []
        }
        return [
            Relation(
                kind: .percentForPoints, terms: [level, base, growth].map { terms[$0].span }, formula: "a - b = c",
                value: terms[level].reading.amount - terms[base].reading.amount, holds: false)
        ]
    }

    /// A level a thousand times its own base, or a thousandth: a scale word went wrong.
    private func slip(_ level: Int, _ base: Int) -> [Relation] {
        let high = max(terms[level].reading.amount.magnitude, terms[base].reading.amount.magnitude).millionths
        let low = min(terms[level].reading.amount.magnitude, terms[base].reading.amount.magnitude).millionths
        guard low > 0, terms[level].reading.scale != terms[base].reading.scale, high / low >= 8 else { return [] }
        return [Relation(kind: .scaleSlip, terms: [terms[level].span, terms[base].span], formula: "a ≈ b", value: nil, holds: false)]
    }
}
