/// What a growth is measured against: said behind it, before it, or as for the growth before.
struct BasisRule {
    let marks: SentenceMarks
    let quantities: [Quantity]

    func basis(_ index: Int, earlier: Reading.Basis?) -> Reading.Basis {
        let quantity = quantities[index]
        let next = index + 1 < quantities.count ? quantities[index + 1].full.lowerBound : marks.range.upperBound
        let end = min(next, marks.clauseEnd(quantity.full.upperBound))
        for cue in marks.cues[marks.cueCount(before: quantity.full.upperBound)...].prefix(12) where cue.tokens.lowerBound >= quantity.full.upperBound {
            if cue.tokens.lowerBound >= end { break }
            if let basis = Self.basis(cue.cue) { return basis }
        }
        let start = index > 0 ? quantities[index - 1].full.upperBound : marks.range.lowerBound
        for cue in marks.cues[..<marks.cueCount(before: quantity.full.lowerBound)].reversed().prefix(20) {
            if cue.tokens.lowerBound < start { break }
            if let basis = Self.basis(cue.cue) { return basis }
        }
        return earlier ?? .yearOnYear
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
