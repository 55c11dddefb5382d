import Foundation

/// Replaces the numbers, units, places and months of a passage at random, and its gold with them.
///
/// Digits keep their shape, a unit becomes another of its kind, everywhere in the passage the same;
/// so the grammar stays, and a rule that knew a number, a place or a month by heart would miss.
struct Perturbation {
    private var random: SplitMix64
    private var edits: [(start: Int, end: Int, text: String)] = []

    private static let englishMonths = [
        "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"
    ]
    private static let numberWords = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    private static let hanDigits = ["三", "四", "五", "六", "七", "八", "九"]
    private static let englishCurrencies = [
        ("yuan", "CNY"), ("baht", "THB"), ("rupees", "INR"), ("ringgit", "MYR"), ("euros", "EUR"), ("won", "KRW"), ("rupiah", "IDR")
    ]
    private static let codes = ["USD", "EUR", "JPY", "HKD", "CNY", "GBP"].map { ($0, $0) } + [("RMB", "CNY")]
    private static let chineseCurrencies = [("元", "CNY"), ("美元", "USD"), ("欧元", "EUR"), ("泰铢", "THB"), ("日元", "JPY"), ("港元", "HKD")]
    private static let counters = ["个", "家", "项", "场", "座", "种"]
    private static let goods = ["vehicles", "units", "projects", "companies", "tonnes", "posts", "factories"]
    private static let places = ["Kenya", "Brazil", "Norway", "Peru", "Ghana", "Westland", "Java", "Lower Saxony"]
    private static let chinesePlaces = ["云南", "陕西", "吉林", "贵州", "辽宁", "青海"]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func perturbed(_ passage: Passage) -> Passage {
        let scalars = Array(passage.text.unicodeScalars)
        edits = []
        var changed: [Int: (value: Double?, unit: String?)] = [:]
        var swaps: [String: (word: String, unit: String)] = [:]
        for (index, figure) in passage.gold.enumerated() where !edits.contains(where: { $0.start < figure.end && figure.start < $0.end }) {
            let text = String(String.UnicodeScalarView(scalars[figure.start..<figure.end]))
            let (renumbered, value) = renumber(text)
            let (reunited, unit) = reunit(renumbered, &swaps)
            edits.append((figure.start, figure.end, reunited))
            for (other, same) in passage.gold.enumerated() where same.start == figure.start && same.end == figure.end && other >= index {
                changed[other] = (value, unit)
            }
        }
        replaceNames(scalars)
        return rebuilt(passage, scalars, changed, swaps)
    }

    private mutating func renumber(_ text: String) -> (String, Double?) {
        if let match = text.firstMatch(of: /[0-9][0-9,]*(\.[0-9]+)?/), !text.contains(/[0-9]-[0-9]/) {
            var isFirst = true
            let digits = match.output.0.map { character -> Character in
                guard character.isNumber else { return character }
                defer { isFirst = false }
                return Character(String(Int.random(in: (isFirst ? 1 : 0)...9, using: &random)))
            }
            return (text.replacingCharacters(in: match.range, with: String(digits)), Double(String(digits).filter { $0 != "," }))
        }
        for word in Self.numberWords where text.contains(try! Regex("\\b\(word)\\b")) {
            let index = Int.random(in: 0..<Self.numberWords.count, using: &random)
            return (text.replacing(try! Regex("\\b\(word)\\b"), with: Self.numberWords[index], maxReplacements: 1), Double(index + 2))
        }
        if let first = text.first, Self.hanDigits.contains(String(first)), !text.contains("分之") {
            let index = Int.random(in: 0..<Self.hanDigits.count, using: &random)
            return (Self.hanDigits[index] + text.dropFirst(), Double(index + 3))
        }
        return (text, nil)
    }

    private mutating func reunit(_ text: String, _ swaps: inout [String: (word: String, unit: String)]) -> (String, String?) {
        func swap(_ word: String, _ choices: [(String, String)]) -> (word: String, unit: String) {
            let choice = swaps[word] ?? choices.randomElement(using: &random) ?? choices[0]
            swaps[word] = choice
            return choice
        }
        if text.hasSuffix("元"), !text.hasSuffix("美元") {
            let (word, unit) = swap("元", Self.chineseCurrencies)
            return (text.dropLast() + word, unit)
        }
        if let last = text.last, Self.counters.contains(String(last)) {
            return (text.dropLast() + (Self.counters.randomElement(using: &random) ?? "个"), nil)
        }
        for (word, _) in Self.englishCurrencies where text.hasSuffix(" " + word) {
            let (other, unit) = swap(word, Self.englishCurrencies)
            return (text.dropLast(word.count) + other, unit)
        }
        for (code, _) in Self.codes where text.contains(code + " ") {
            let (other, unit) = swap(code, Self.codes)
            return (text.replacing(code + " ", with: other + " "), unit)
        }
        for noun in Self.goods where text.hasSuffix(" " + noun) {
            return (text.dropLast(noun.count) + (Self.goods.randomElement(using: &random) ?? noun), nil)
        }
        return (text, nil)
    }

    /// Months and places, wherever no figure stands.
    private mutating func replaceNames(_ scalars: [Unicode.Scalar]) {
        let text = String(String.UnicodeScalarView(scalars))
        let body = text.firstIndex(of: "\n") ?? text.startIndex
        var chosen: [Substring: String] = [:]
        let patterns: [(Regex<Substring>, [String])] = [
            (try! Regex("\\b(?:\(Self.englishMonths.joined(separator: "|")))\\b"), Self.englishMonths),
            (
                /(?:China|Thailand|Taiwan|Hong Kong|Singapore|Philippines|Vietnam|Guangxi|Nanning|India|Japan|Germany|Korea|ASEAN)/,
                Self.places
            ),
            (/(?:湖南|广西|南宁|江苏|北京|广州|香港|苏州)/, Self.chinesePlaces)
        ]
        for (pattern, names) in patterns {
            for match in text[body...].matches(of: pattern) {
                let start = text.unicodeScalars.distance(from: text.startIndex, to: match.range.lowerBound)
                let end = start + match.output.unicodeScalars.count
                guard !edits.contains(where: { $0.start < end && start < $0.end }) else { continue }
                let name = chosen[match.output] ?? names.randomElement(using: &random) ?? names[0]
                chosen[match.output] = name
                edits.append((start, end, name))
            }
        }
    }

    private func rebuilt(
        _ passage: Passage, _ scalars: [Unicode.Scalar], _ changed: [Int: (value: Double?, unit: String?)],
        _ swaps: [String: (word: String, unit: String)]
    ) -> Passage {
        let sorted = edits.sorted { $0.start < $1.start }
        var view = String.UnicodeScalarView()
        var position = 0
        for edit in sorted {
            view.append(contentsOf: scalars[position..<edit.start])
            view.append(contentsOf: edit.text.unicodeScalars)
            position = edit.end
        }
        view.append(contentsOf: scalars[position...])
        func moved(_ offset: Int) -> Int {
            sorted.prefix { $0.end <= offset }.reduce(offset) { $0 + $1.text.unicodeScalars.count - ($1.end - $1.start) }
        }
        var gold = passage.gold
        for index in gold.indices {
            let figure = passage.gold[index]
            gold[index].start = moved(figure.start)
            let inside = sorted.first { $0.start == figure.start && $0.end == figure.end }
            gold[index].end = inside.map { moved(figure.start) + $0.text.unicodeScalars.count } ?? moved(figure.end)
            if let value = changed[index]?.value { gold[index].value = figure.value < 0 ? -value : value }
            if let unit = changed[index]?.unit {
                gold[index].unit = unit
            } else if let word = Self.englishCurrencies.first(where: { $0.1 == figure.unit })?.0, let swap = swaps[word] {
                // `from 2.1 billion`: the currency was said before.
                gold[index].unit = swap.unit
            }
        }
        return Passage(name: passage.name, text: String(view), gold: gold)
    }
}
