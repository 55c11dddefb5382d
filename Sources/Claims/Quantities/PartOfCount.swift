/// Counts whose noun stands elsewhere in the sentence.
struct PartOfCount {
    let marks: SentenceMarks

    private static let determiners: Set<String> = ["the", "these", "those", "its", "their", "all"]

    /// What a number counts that no noun follows: `19 out of 21 sectors`, `Among the projects, 78 focus on …`.
    func noun(of number: NumberPhrase, start: Int) -> String? {
        guard number.decimals == 0, !number.hasScale, !number.isFraction, number.value > 1,
            number.isGrouped || number.isWorded || number.value < 1900 || number.value > 2099
        else { return nil }
        return wholeBehind(number) ?? (number.isWorded ? nil : wholeBefore(start, next: number.tokens.upperBound))
    }

    private func wholeBehind(_ number: NumberPhrase) -> String? {
        var next = number.tokens.upperBound
        if marks.text(next) == "others", !number.isWorded { return "others" }
        if marks.text(next) == "out" { next += 1 }
        guard ["of", "among"].contains(marks.text(next)) else { return nil }
        next += 1
        if Self.determiners.contains(marks.text(next)) { next += 1 }
        return counted(at: next, isNumberNeeded: number.isWorded)
    }

    /// A number that begins a clause of a sentence which begins with the whole.
    private func wholeBefore(_ start: Int, next: Int) -> String? {
        let first = marks.range.lowerBound
        guard ["among", "of"].contains(marks.text(first)), start > first + 2, [",", "and", "while"].contains(marks.text(start - 1)),
            marks.isWord(next), !marks.isClauseSign(next)
        else { return nil }
        let noun = Self.determiners.contains(marks.text(first + 1)) ? first + 2 : first + 1
        return counted(at: noun, isNumberNeeded: false)
    }

    private func counted(at index: Int, isNumberNeeded: Bool) -> String? {
        guard index < marks.range.upperBound else { return nil }
        let number = NumberReader(tokens: marks.tokens).number(at: index, end: marks.range.upperBound)
        guard number != nil || !isNumberNeeded,
            let noun = CountNoun.match(marks.tokens, at: number?.tokens.upperBound ?? index, end: marks.range.upperBound)
        else { return nil }
        return noun.map { marks.text($0) }.joined(separator: " ")
    }
}
