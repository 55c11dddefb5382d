/// Whether a figure is actual, or what else the text claims it to be.
struct StatusRule {
    let marks: SentenceMarks
    let quantities: [Quantity]

    func status(_ index: Int, earlier: [Reading.Status?]) -> Reading.Status? {
        let quantity = quantities[index]
        if isCompared(quantity) { return .prior }
        if index > 0, earlier[index - 1] == .prior, isConjunct(index) { return .prior }
        let behind = marks.text(quantity.full.upperBound)
        if let cue = marks.cue(startingAt: quantity.full.upperBound), cue.cue.has(.expectation) || behind == "forecast" {
            return .expectation
        }
        let count = marks.cueCount(before: quantity.full.lowerBound)
        for cue in marks.cues[..<count].suffix(30).reversed() {
            // An English clause soon comes back to what is; a Chinese sentence keeps its mood.
            if marks.isWord(cue.tokens.lowerBound), quantity.full.lowerBound - cue.tokens.upperBound > 16 { break }
            if cue.cue.has(.expectation) { return .expectation }
            if cue.cue.has(.planned) { return .planned }
            if cue.cue.has(.target) { return .target }
            if cue.cue.has(.forecast) { return .forecast }
        }
        return nil
    }

    /// `from 2.1 billion`, `compared with a 0.3 pct fall`, `17.4 billion a year ago`, 上年同期为3.2亿元.
    private func isCompared(_ quantity: Quantity) -> Bool {
        var position = quantity.full.lowerBound
        for _ in 0..<4 {
            if let cue = marks.cue(endingAt: position) {
                if cue.cue.has(.prior), !cue.cue.has(Cue.bases) { return true }
                guard cue.cue.has([.about, .more, .less, .rise, .fall, .noun]) || ["of", "by"].contains(marks.text(position - 1)) else {
                    break
                }
                position = cue.tokens.lowerBound
            } else if marks.isWord(position - 1),
                ["a", "an", "the", "revised", "provisional", "previous"].contains(marks.text(position - 1))
            {
                position -= 1
            } else {
                break
            }
        }
        if let period = marks.period(at: quantity.full.upperBound), period.isComparison, !quantity.isPercent, !quantity.isPoints {
            return true
        }
        if marks.text(quantity.full.lowerBound - 1) == "为", let period = marks.period(at: quantity.full.lowerBound - 2) {
            return period.isComparison
        }
        return false
    }

    /// Joined to the quantity before by nothing but `and`, a comma, 和, and a period.
    func isConjunct(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let gap = quantities[index - 1].full.upperBound..<max(quantities[index].full.lowerBound, quantities[index - 1].full.upperBound)
        return gap.count <= 8 && gap.contains { ["and", "和", "、", "与"].contains(marks.text($0)) }
            && gap.allSatisfy { ["and", "和", "、", "与", ",", "及", "in", "a"].contains(marks.text($0)) || marks.period(at: $0) != nil }
    }
}
