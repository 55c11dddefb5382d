import Figures

/// Words that hold a change by a multiple: `doubled`, `halved`, 翻番, 翻两番.
enum MultipleWords {
    private static let phrases = PhraseTable<Int>([
        ("doubled, doubling, to double, will double, more than double, nearly double", 100),
        ("tripled, tripling, trebled, to triple, to treble, trebling", 200), ("quadrupled, quadrupling, to quadruple", 300),
        ("quintupled", 400), ("halved, to halve, halving, will halve", -50),
        ("翻番, 翻一番, 翻了一番, 翻了番, 实现翻番, 成倍增长, 倍增, 翻倍, 翻了一倍, 增长一倍, 增加一倍", 100), ("翻两番, 翻了两番", 300),
        ("增长两倍, 增加两倍", 200), ("减半, 减少一半, 下降一半", -50)
    ])

    static func match(_ marks: SentenceMarks, at index: Int) -> Quantity? {
        guard let (percent, end) = phrases.match(marks.tokens, at: index, end: marks.range.upperBound) else { return nil }
        let number = NumberPhrase(value: ExactDecimal(percent).magnitude, tokens: index..<end, isWorded: true, isFraction: true)
        return Quantity(
            number: number, unit: .percent, printedSign: percent < 0 ? -1 : 1, core: index..<end, full: index..<end, multiple: true)
    }
}
