import Claims
import Figures

/// A table of sentences and the figures that a careful reader takes from them.
///
/// A line is `sentence => figure ; figure`, a figure `value unit kind extras`: the value with a
/// scale (`k m b t 万 亿`), the unit or `-`, the kind by its first letter, and any of a bound
/// (`> < ~`), a status, a basis, `conv`, `low`, `high`, `@period`. No bound means exactly; the
/// other extras are compared where the line states them.
struct SentenceTable {
    struct Case: Sendable, CustomStringConvertible {
        let sentence: String
        let figures: [String]

        var description: String { sentence }
    }

    static func cases(_ table: String) -> [Case] {
        table.split(separator: "\n").compactMap { line in
            let halves = line.split(separator: "=>", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { return nil }
            let figures = halves[1].split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
            return Case(sentence: trimmed(halves[0]), figures: figures)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// What is wrong with the readings of a sentence, or `nil`.
    static func difference(_ sentence: String, _ figures: [String], publishedOn: Day?) -> String? {
        let readings = ArticleReader(publishedOn: publishedOn).read(sentence).readings
        let shown = readings.map(describe).joined(separator: " ; ")
        guard readings.count == figures.count else { return "read: \(shown)" }
        for (reading, figure) in zip(readings, figures) where !agrees(reading, figure) { return "expected \(figure), read: \(shown)" }
        return nil
    }

    static func describe(_ reading: Reading) -> String {
        var words = ["\(reading.amount)", reading.unit ?? "-", String(reading.kind.rawValue.prefix(1)).uppercased()]
        if reading.bound != .exactly { words.append(reading.bound.rawValue) }
        if let status = reading.status { words.append(status.rawValue) }
        if let basis = reading.basis { words.append(basis.rawValue) }
        if reading.isConversion { words.append("conv") }
        if let range = reading.range { words.append(range.rawValue) }
        if let period = reading.period?.iso8601 { words.append("@" + period) }
        return words.joined(separator: " ")
    }

    private static let scales: [Character: Int] = [
        "k": 1_000, "m": 1_000_000, "b": 1_000_000_000, "t": 1_000_000_000_000, "万": 10_000, "亿": 100_000_000
    ]

    private static func agrees(_ reading: Reading, _ figure: String) -> Bool {
        let words = figure.split(separator: " ").map(String.init)
        guard words.count >= 3 else { return false }
        var digits = words[0]
        var scale = 1
        while let last = digits.last, let factor = scales[last] {
            scale *= factor
            digits.removeLast()
        }
        guard let value = try? ExactDecimal(parsing: digits), value * scale == reading.amount else { return false }
        guard words[1] == "-" || words[1].replacingUnderscores == reading.unit else { return false }
        guard reading.kind.rawValue.prefix(1).uppercased() == words[2] else { return false }
        let extras = words.dropFirst(3)
        let bound = extras.first { [">", "<", "~"].contains($0) } ?? "="
        guard reading.bound.rawValue == bound else { return false }
        let said = Set(describe(reading).split(separator: " ").map(String.init))
        return extras.allSatisfy { $0 == "actual" ? reading.status == nil : said.contains($0) }
    }
}

extension String {
    var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
