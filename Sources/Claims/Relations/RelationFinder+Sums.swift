import Figures

extension RelationFinder {
    /// Exports less imports, against the surplus or deficit of the same period.
    func balances() -> [Relation] {
        levels.filter { $0.key.role == .balance }.values.flatMap { $0.prefix(Self.most) }.sorted().compactMap { index in
            let balance = terms[index]
            let pairs = candidates(.exports, like: balance).flatMap { exports in
                candidates(.imports, like: balance).map { (exports, $0) }
            }
            let found = best(pairs) { pair in
                (terms[pair.0].interval - terms[pair.1].interval).magnitude.meets(balance.interval.magnitude)
            }
            return found.map { pair, holds in
                let difference = terms[pair.0].reading.amount - terms[pair.1].reading.amount
                return Relation(
                    kind: .balance, terms: [terms[pair.0].span, terms[pair.1].span, balance.span], formula: "a - b = ±c",
                    value: difference, holds: holds)
            }
        }
    }

    /// Exports and imports, against the trade of the same period; the first that hold, else the nearest behind it.
    func tradeSums() -> [Relation] {
        levels.filter { $0.key.role == .trade }.values.flatMap { $0.prefix(Self.most) }.sorted().compactMap { index in
            let total = terms[index]
            let pairs = candidates(.exports, like: total).flatMap { exports in
                candidates(.imports, like: total).map { (exports, $0) }
            }
            let near = pairs.filter {
                terms[$0.0].reading.sentence - total.reading.sentence == 0 || terms[$0.0].reading.sentence - total.reading.sentence == 1
            }
            guard let (pair, holds) = best(near, holds: { (terms[$0.0].interval + terms[$0.1].interval).meets(total.interval) }) else {
                return nil
            }
            return Relation(
                kind: .sum, terms: [terms[pair.0].span, terms[pair.1].span, total.span], formula: "a + b = c",
                value: terms[pair.0].reading.amount + terms[pair.1].reading.amount, holds: holds)
        }
    }

    /// The months of a year to date, against it.
    func monthSums() -> [Relation] {
        levels.flatMap { key, indices in indices.prefix(Self.most).map { (key, $0) } }.sorted { $0.1 < $1.1 }.compactMap { key, index in
            guard case .yearToDate(let year, let month)? = terms[index].reading.period?.period, month > 1, terms[index].reading.unit != "%"
            else { return nil }
            var months: [Int] = []
            for number in 1...month {
                let monthKey = Key(role: key.role, unit: key.unit, period: Period.month(year: year, month: number).iso8601)
                guard let found = levels[monthKey]?.first else { return nil }
                months.append(found)
            }
            let total = months.dropFirst().reduce(terms[months[0]].interval) { $0 + terms[$1].interval }
            let letters = months.indices.map { String(UnicodeScalar(UInt8(97 + $0))) }
            return Relation(
                kind: .sum, terms: (months + [index]).map { terms[$0].span },
                formula: letters.joined(separator: " + ") + " = " + String(UnicodeScalar(UInt8(97 + months.count))),
                value: months.reduce(ExactDecimal.zero) { $0 + terms[$1].reading.amount }, holds: total.meets(terms[index].interval))
        }
    }

    /// A part, a share behind it in the sentence, and a whole of the same unit and period before.
    func shares() -> [Relation] {
        bySentence.flatMap { range -> [Relation] in
            range.prefix(40).compactMap { index in
                let share = terms[index]
                guard share.reading.kind == .share, !share.reading.isWorded, share.reading.bound == .exactly,
                    let part = range.prefix(40).last(where: {
                        $0 < index && terms[$0].isLevel && terms[$0].reading.unit != "%" && !terms[$0].isPrior
                    })
                else { return nil }
                let wholes = terms[max(0, part - 60)..<part].indices.reversed().filter {
                    terms[$0].isLevel && terms[$0].reading.unit == terms[part].reading.unit && terms[$0].period == terms[part].period
                        && terms[$0].reading.amount > terms[part].reading.amount
                }
                guard let whole = wholes.first(where: { terms[part].interval.isShare(share.interval, of: terms[$0].interval) }) else {
                    return nil
                }
                return Relation(
                    kind: .share, terms: [part, whole, index].map { terms[$0].span }, formula: "a / b = c",
                    value: share.reading.amount, holds: true)
            }
        }
    }
}
