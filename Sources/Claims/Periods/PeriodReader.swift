/// Finds the periods that a text names; the numbers inside them are no figures.
struct PeriodReader {
    let tokens: [Token]

    static let months: [String: Int] = {
        let names = [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec"
        ]
        var months: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            for spelling in name.split(separator: " ") { months[String(spelling)] = index + 1 }
        }
        return months
    }()

    static let counts: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12
    ]
    static let ordinals: [String: Int] = ["first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4]

    func periods(in range: Range<Int>) -> [PeriodWords] {
        var periods: [PeriodWords] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let found =
                tokens[index].kind == .word
                ? english(at: index, end: range.upperBound)
                : chinese(at: index, end: range.upperBound) ?? english(at: index, end: range.upperBound)
            if let (form, end) = found, end > index {
                periods.append(PeriodWords(form: form, tokens: index..<end, use: use(at: index, form)))
                index = end
            } else {
                index += 1
            }
        }
        return periods
    }

    private func use(at index: Int, _ form: PeriodWords.Form) -> PeriodWords.Use {
        guard index > 0 else { return .topic }
        let before = tokens[index - 1].text
        if ["since", "自", "until"].contains(before) { return .since }
        if ["比", "较", "与", "同"].contains(before) { return .comparedWith }
        let isThan = before == "than" || (before == "in" && index > 1 && ["than", "with", "against", "to"].contains(tokens[index - 2].text))
        return isThan ? .comparedWith : .topic
    }

    func text(_ index: Int, _ end: Int) -> String {
        index < end ? tokens[index].text : ""
    }

    func isPrintedYear(_ index: Int, _ end: Int) -> Bool {
        guard index < end, tokens[index].kind == .number, !tokens[index].isGrouped, tokens[index].text.utf8.count == 4,
            let year = tokens[index].wholeNumber
        else { return false }
        return (1900...2099).contains(year)
    }

    func smallNumber(_ index: Int, _ end: Int, upTo limit: Int) -> Int? {
        guard index < end else { return nil }
        if let number = tokens[index].wholeNumber, (1...limit).contains(number) { return number }
        return Self.counts[tokens[index].text]
    }

    /// The end of the longest of the phrases that begins at `index`.
    func end(of phrases: PhraseTable<Bool>, at index: Int, _ end: Int) -> Int? {
        phrases.match(tokens, at: index, end: end)?.end
    }
}
