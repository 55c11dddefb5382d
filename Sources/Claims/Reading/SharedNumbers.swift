/// Numbers and subjects that belong to each other crosswise: `respectively`, 分别; `both`, 均.
struct SharedNumbers {
    let marks: SentenceMarks
    let quantities: [Quantity]

    var isRespective: Bool { marks.cues.contains { $0.cue.has(.respectively) } }

    /// Whether this quantity stands in a list behind another of the same unit.
    func isContinuation(_ index: Int) -> Bool {
        guard index > 0, quantities[index].unit == quantities[index - 1].unit else { return false }
        let gap = quantities[index - 1].full.upperBound..<max(quantities[index].full.lowerBound, quantities[index - 1].full.upperBound)
        return !gap.isEmpty && gap.count <= 2 && gap.allSatisfy { ["and", "和", "、", "与", ",", "及", "，"].contains(marks.text($0)) }
    }

    /// How many quantities the list that begins here has.
    func list(startingAt index: Int) -> Int {
        var next = index + 1
        while next < quantities.count, isContinuation(next) { next += 1 }
        return next - index
    }

    /// The place of a quantity in its list.
    func position(_ index: Int) -> Int? {
        var first = index
        while first > 0, isContinuation(first) { first -= 1 }
        return index - first
    }

    /// `production and sales both exceeded`, 产量和销量均突破.
    func isSaidOfAll(_ index: Int, subject: Range<Int>) -> Bool {
        guard subject.upperBound <= quantities[index].full.upperBound else { return false }
        let near = max(subject.lowerBound - 2, marks.range.lowerBound)..<quantities[index].full.upperBound
        guard !isRespective, list(startingAt: index) == 1, index == 0 || quantities[index - 1].full.upperBound <= subject.lowerBound else {
            return false
        }
        return marks.cues.contains {
            $0.cue.has(.both) && near.contains($0.tokens.lowerBound) && $0.tokens.lowerBound >= subject.lowerBound - 2
                // `exports, including both goods and services, rose`: both are inside, not the subject.
                && !["including", "include", "of", "in", "to", "for", "from", "with"].contains(marks.text($0.tokens.lowerBound - 1))
        }
    }

    /// 产销 is two words in one.
    func memberCount(_ members: [Range<Int>]) -> Int {
        guard members.count == 1, let only = members.first else { return members.count }
        let joined = only.contains { marks.text($0) == "产" && marks.text($0 + 1) == "销" }
        return joined ? 2 : 1
    }
}
