/// What a growth is measured against: said behind it, before it, or as for the growth before.
struct BasisRule {
    let marks: SentenceMarks
    let quantities: [Quantity]

    func basis(_ index: Int) -> Reading.Basis? {
        let quantity = quantities[index]
        let next = index + 1 < quantities.count ? quantities[index + 1].full.lowerBound : marks.range.upperBound
        let end = min(next, marks.clauseEnd(quantity.full.upperBound))
        for cue in marks.cues[marks.cueCount(before: quantity.full.upperBound)...].prefix(12)
        where cue.tokens.lowerBound >= quantity.full.upperBound {
            if cue.tokens.lowerBound >= end { break }
            if let basis = Self.basis(cue.cue) { return basis }
        }
        let start = index > 0 ? quantities[index - 1].full.upperBound : marks.range.lowerBound
        for cue in marks.cues[..<marks.cueCount(before: quantity.full.lowerBound)].reversed().prefix(20) {
            if cue.tokens.lowerBound < start { break }
            if let basis = Self.basis(cue.cue) { return basis }
        }
        return nil
    }

    /// `fell 1.37 pct to 3.58 billion in February from 3.63 billion in January`: the base tells.
    func basis(_ index: Int, _ times: [ReadPeriod?], _ statuses: [Reading.Status?]) -> Reading.Basis? {
        guard
            let base = (index + 1..<min(index + 3, quantities.count)).first(where: { statuses[$0] == .prior && !quantities[$0].isPercent }),
            let earlier = times[base]?.period, let period = times[index]?.period
        else { return nil }
        if earlier == period.shifted(years: -1) { return .yearOnYear }
        guard case .month(let year, let month) = period, case .month(let baseYear, let baseMonth) = earlier else { return nil }
        return baseYear * 12 + baseMonth + 1 == year * 12 + month ? .monthOnMonth : nil
    }

    private static func basis(_ cue: Cue) -> Reading.Basis? {
        if cue.has(.annualised) { return .annualised }
        if cue.has(.yearOnYear) { return .yearOnYear }
        if cue.has(.monthOnMonth) { return .monthOnMonth }
        if cue.has(.quarterOnQuarter) { return .quarterOnQuarter }
        if cue.has(.daily) { return .daily }
        return cue.has(.yearToDate) ? .yearToDate : nil
    }
}
