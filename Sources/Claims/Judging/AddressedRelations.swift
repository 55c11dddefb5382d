import Figures

/// The arithmetic between figures whose addresses are known, wherever in the text they stand: a share of
/// its part and its whole, a growth of its level and the level a year before.
public enum AddressedRelations {
    /// - Parameter judgements: of one text, in its order; those with one address are looked at.
    public static func relations(of judgements: [Judgement]) -> [Relation] {
        var levels: [FigureAddress: Reading] = [:]
        let addressed = judgements.compactMap { judgement in
            judgement.chosen.map { (address: $0.candidate.address, reading: judgement.reading) }
        }
        for (address, reading) in addressed where address.measure == .level && reading.bound == .exactly {
            levels[address] = levels[address] ?? reading
        }
        return addressed.compactMap { address, reading in
            let level = address.with(measure: .level)
            guard let part = levels[level], reading.bound == .exactly else { return nil }
            switch address.measure {
            case .share:
                guard let whole = levels[level.with(group: "all")] else { return nil }
                return relation(.share, "a / b = c", [part, whole, reading]) { part, whole, share in part.isShare(share, of: whole) }
            case .growth(_, nil):
                guard let base = levels[level.with(period: level.period.shifted(years: -1))] else { return nil }
                let all = PrintedInterval(low: 100_000_000, high: 100_000_000)
                return relation(.growth, "a / b - 1 = c", [part, base, reading]) { level, base, growth in level.isShare(growth + all, of: base) }
            default: return nil
            }
        }
    }

    private static func relation(
        _ kind: Relation.Kind, _ formula: String, _ readings: [Reading],
        holds: (PrintedInterval, PrintedInterval, PrintedInterval) -> Bool
    ) -> Relation? {
        let intervals = readings.compactMap { PrintedInterval($0) }
        guard intervals.count == 3, let ratio = Ratio(readings[0].amount, over: readings[1].amount) else { return nil }
        let percent = ExactDecimal(millionths: ratio.rounded(places: 4, exponent: 2).coefficient * 100)
        return Relation(
            kind: kind, terms: readings.map(\.words.span), formula: formula, value: kind == .growth ? percent - ExactDecimal(100) : percent,
            holds: holds(intervals[0], intervals[1], intervals[2]))
    }
}
