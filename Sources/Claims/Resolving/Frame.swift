import Figures

/// What surrounds a figure in its sentence: the tokens that may speak of it and of nothing else.
struct Frame {
    let layout: TextLayout
    let marks: SentenceMarks
    let sentence: Int
    /// The tokens of the figure.
    let figure: Range<Int>
    /// From the figure before to this one.
    let left: Range<Int>
    /// From this figure to the end of its clause or the next figure.
    let right: Range<Int>
    /// The tokens that the reader took for what is measured.
    let subject: Range<Int>?

    init(layout: TextLayout, reading: Reading, before: Reading?, after: Reading?, marks: SentenceMarks) {
        self.layout = layout
        self.marks = marks
        sentence = reading.sentence
        let range = marks.range
        figure = layout.tokens(in: reading.words.span, within: range)
        let previous = before.map { layout.tokens(in: $0.words.span, within: range).upperBound } ?? range.lowerBound
        let next = after.map { layout.tokens(in: $0.words.span, within: range).lowerBound } ?? range.upperBound
        left = min(previous, figure.lowerBound)..<figure.lowerBound
        right = figure.upperBound..<max(figure.upperBound, min(next, marks.clauseEnd(figure.upperBound)))
        subject = reading.indicator.map { layout.tokens(in: $0.span, within: layout.tokens.indices) }
    }

    var tokens: [Token] { layout.tokens }
    var isHan: Bool { (subject ?? figure).contains { tokens[$0].kind == .han } }

    /// The words before `index` that belong to the same noun: `household ceramics` before `output`.
    func nounStart(before index: Int) -> Int {
        var start = index
        let floor = max(left.lowerBound, index - 8)
        while start > floor, isNoun(start - 1) { start -= 1 }
        return start
    }

    /// A stretch with what the same clause says before it and after the figure before; a stretch of
    /// another sentence as it is.
    func clause(of stretch: Range<Int>) -> Range<Int> {
        guard marks.range.contains(stretch.lowerBound) else { return stretch }
        let start = max(marks.clauseStart(stretch.lowerBound), stretch.lowerBound < left.lowerBound ? 0 : left.lowerBound)
        return min(start, stretch.lowerBound)..<stretch.upperBound
    }

    private func isNoun(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word || token.kind == .han, !CountNoun.isStop(token.text), marks.period(at: index) == nil else { return false }
        return marks.cue(startingAt: index) == nil && marks.cue(endingAt: index + 1) == nil
    }
}

extension TextLayout {
    /// The tokens that a span covers, within a range of tokens.
    func tokens(in span: Span, within range: Range<Int>) -> Range<Int> {
        func first(from low: Int, _ holds: (Token) -> Bool) -> Int {
            var (low, high) = (low, range.upperBound)
            while low < high {
                let middle = (low + high) / 2
                if holds(tokens[middle]) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        let start = first(from: range.lowerBound) { $0.span.end > span.start }
        return start..<first(from: start) { $0.span.start >= span.end }
    }
}
