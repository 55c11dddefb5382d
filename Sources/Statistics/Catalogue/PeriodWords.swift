import Figures

/// Reads periods as people write them in a search: `2023-08`, `2023年1-8月`, `January–August 2023`,
/// `8 tháng năm 2023`.
public enum PeriodWords {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
    private static let chineseDigits: [Character: Int] = ["一": 1, "二": 2, "三": 3, "四": 4]

    /// The first period in a text; `nil` where there is none. A bare number of four digits is a year
    /// only near our time, and only where nothing more exact is said.
    public static func period(in text: String) -> Period? {
        let words = text.split { $0.isWhitespace || $0 == "," || $0 == "，" }.map(String.init)
        let exact = words.lazy.filter { $0.count > 4 }.compactMap { try? Period(parsing: $0) }.first { isPlausible($0.year) }
        if let period = exact ?? chinese(text) { return period }
        let tokens = String(SearchText(text).characters).split { " -–—/.".contains($0) }.map(String.init)
        guard let year = tokens.lazy.compactMap({ $0.count == 4 ? Int($0) : nil }).first(where: isPlausible) else { return nil }
        return named(tokens, year: year) ?? vietnamese(tokens, year: year) ?? (words.contains("\(year)") ? .year(year) : nil)
    }

    /// Where the digits of periods stand in a text.
    static func ranges(in text: SearchText) -> [Range<Int>] {
        let characters = text.characters
        var found: [Range<Int>] = []
        var start = 0
        while start < characters.count {
            guard characters[start].isNumber else {
                start += 1
                continue
            }
            let end = characters[start...].firstIndex { !$0.isNumber && !"-–—至~年月日/.".contains($0) } ?? characters.count
            let run = characters[start..<end]
            let isDated = run.contains { "年月日".contains($0) } || run.count > 3 && Int(String(run.prefix(4))).map(isPlausible) == true
            let before = String(characters[..<start].suffix(6)), after = String(characters[end...].prefix(6))
            if isDated || before.hasSuffix("thang ") || after == " thang" { found.append(start..<end) }
            start = end
        }
        return found
    }

    private static func isPlausible(_ year: Int) -> Bool {
        (1949...2100).contains(year)
    }

    /// `2023年`, `2023年8月`, `2023年1-8月`, `2023年前8个月`, `2023年上半年`, `2023年二季度`, `2024年8月20日`.
    private static func chinese(_ text: String) -> Period? {
        guard let mark = text.firstIndex(of: "年"), let year = Int(text[..<mark].suffix(4)), isPlausible(year) else { return nil }
        let rest = text[text.index(after: mark)...].drop { $0 == "第" || $0.isWhitespace }
        if rest.hasPrefix("上半年") { return .yearToDate(year: year, month: 6) }
        if let first = rest.first, let quarter = chineseDigits[first] ?? Int(String(first)), (1...4).contains(quarter),
            rest.dropFirst().hasPrefix("季度") {
            return .quarter(year: year, quarter: quarter)
        }
        if rest.hasPrefix("前"), let count = Int(rest.dropFirst().prefix { $0.isNumber }), (2...12).contains(count),
            rest.dropFirst().drop(while: \.isNumber).hasPrefix("个月") {
            return .yearToDate(year: year, month: count)
        }
        let numbers = rest.prefix { $0.isNumber || "-—–至~月日".contains($0) }
        let parts = numbers.split { !$0.isNumber }.compactMap { Int($0) }
        guard let first = parts.first, (1...12).contains(first), numbers.contains("月") else { return .year(year) }
        if parts.count == 2, numbers.hasSuffix("日"), let day = Day(year: year, month: first, day: parts[1]) { return .day(day) }
        if parts.count == 2, first == 1, (2...12).contains(parts[1]) { return .yearToDate(year: year, month: parts[1]) }
        return .month(year: year, month: first)
    }

    /// `August 2023`, `Jan-Aug 2023`, `January to August 2023`, `Q2 2023`, `first half of 2023`.
    private static func named(_ tokens: [String], year: Int) -> Period? {
        if tokens.contains("half"), tokens.contains("first") { return .yearToDate(year: year, month: 6) }
        if let quarter = tokens.lazy.compactMap({ quarters[$0] }).first { return .quarter(year: year, quarter: quarter) }
        let found = tokens.compactMap { token in
            token.count >= 3 ? months.firstIndex { $0.hasPrefix(token) }.map { $0 + 1 } : nil
        }
        guard let last = found.last else { return nil }
        return found.count > 1 && found[0] == 1 ? .yearToDate(year: year, month: last) : .month(year: year, month: last)
    }

    private static let quarters = ["q1": 1, "q2": 2, "q3": 3, "q4": 4]

    /// `tháng 8 năm 2023`, `8 tháng (đầu) năm 2023`, `quý 2 năm 2023`.
    private static func vietnamese(_ tokens: [String], year: Int) -> Period? {
        func number(_ index: Int, upTo limit: Int) -> Int? {
            guard tokens.indices.contains(index), let value = Int(tokens[index]), (1...limit).contains(value) else { return nil }
            return value
        }
        if let index = tokens.firstIndex(of: "quy"), let quarter = number(index + 1, upTo: 4) {
            return .quarter(year: year, quarter: quarter)
        }
        guard let index = tokens.firstIndex(of: "thang") else { return nil }
        if let month = number(index + 1, upTo: 12) { return .month(year: year, month: month) }
        return number(index - 1, upTo: 12).map { $0 == 1 ? .month(year: year, month: 1) : .yearToDate(year: year, month: $0) }
    }
}
