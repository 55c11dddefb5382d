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
    /// Where it stands in a list of figures that answers a list of things.
    let respective: Respective?

    /// `output and investment were 3 and 2 billion yuan respectively`.
    struct Respective {
        var position: Int
        var count: Int
        /// What stands before the first of the figures.
        var left: Range<Int>
    }

    init(layout: TextLayout, reading: Reading, before: Reading?, after: Reading?, run: [Reading], marks: SentenceMarks) {
        self.layout = layout
        self.marks = marks
        sentence = reading.sentence
        let range = marks.range
        figure = layout.tokens(in: reading.words.span, within: range)
        let previous = before.map { layout.tokens(in: $0.words.span, within: range).upperBound } ?? range.lowerBound
        let next = after.map { layout.tokens(in: $0.words.span, within: range).lowerBound } ?? range.upperBound
        left = min(previous, figure.lowerBound)..<figure.lowerBound
        right = figure.upperBound..<max(figure.upperBound, min(next, marks.clauseEnd(figure.upperBound)))
        respective = Self.respective(reading, in: run, layout: layout, marks: marks)
        subject = reading.indicator.map { layout.tokens(in: $0.span, within: layout.tokens.indices) }
    }

    private static func respective(_ reading: Reading, in run: [Reading], layout: TextLayout, marks: SentenceMarks) -> Respective? {
        guard run.count > 1, let position = run.firstIndex(where: { $0.words.span == reading.words.span }), let first = run.first,
            layout.tokens[marks.range].contains(where: { ["respectively", "respective", "别"].contains($0.text) })
        else { return nil }
        let start = layout.tokens(in: first.words.span, within: marks.range).lowerBound
        return Respective(position: position, count: run.count, left: marks.range.lowerBound..<start)
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

    func isNoun(_ index: Int) -> Bool {
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
