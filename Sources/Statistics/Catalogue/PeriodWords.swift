import Figures

/// Reads periods as people write them in a search: `2023-08`, `2023年1-8月`, `January–August 2023`.
public enum PeriodWords {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    /// The first period in a text; `nil` where there is none.
    public static func period(in text: String) -> Period? {
        let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
        for word in words {
            if let period = try? Period(parsing: word) { return plausible(period) }
        }
        return chinese(text) ?? named(words)
    }

    /// A bare number of four digits is a year only near our time.
    private static func plausible(_ period: Period) -> Period? {
        (1949...2100).contains(period.year) ? period : nil
    }

    /// `2023年`, `2023年8月`, `2023年1-8月`, `2023年1—8月`, `2024年8月20日`.
    private static func chinese(_ text: String) -> Period? {
        guard let mark = text.firstIndex(of: "年"), let year = Int(text[..<mark].suffix(4)) else { return nil }
        let numbers = text[text.index(after: mark)...].prefix { $0.isNumber || "-—–至~月日".contains($0) }
        let parts = numbers.split { !$0.isNumber }.compactMap { Int($0) }
        guard let first = parts.first, (1...12).contains(first), numbers.contains("月") else { return .year(year) }
        if parts.count == 2, numbers.hasSuffix("日"), let day = Day(year: year, month: first, day: parts[1]) { return .day(day) }
        if parts.count == 2, first == 1, (2...12).contains(parts[1]) { return .yearToDate(year: year, month: parts[1]) }
        return .month(year: year, month: first)
    }

    /// `August 2023`, `Jan-Aug 2023`, `January to August 2023`.
    private static func named(_ words: [String]) -> Period? {
        let tokens = words.flatMap { $0.lowercased().split { "-–—".contains($0) }.map(String.init) }
        let found = tokens.compactMap { token in
            token.count >= 3 ? months.firstIndex { $0.hasPrefix(token) }.map { $0 + 1 } : nil
        }
        guard let last = found.last, let year = tokens.lazy.compactMap({ $0.count == 4 ? Int($0) : nil }).first else { return nil }
        return found.count > 1 && found[0] == 1 ? .yearToDate(year: year, month: last) : .month(year: year, month: last)
    }
}
