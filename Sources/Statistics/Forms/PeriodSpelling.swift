import Figures

/// Recognises months and days in common spellings that forms do not accept, to show the right one.
enum PeriodSpelling {
    private static let monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// The month meant by `2024/7`, `202407`, `2024年7月`, `7/2024`, `Jul-24` or a day of it.
    static func month(_ text: String) -> String? {
        let parts = groups(text)
        var month: Period?
        if parts.count == 1, parts[0].count == 6 {
            month = period(parts[0].prefix(4), parts[0].suffix(2))
        } else if parts.count == 1, let index = namedMonth(text) {
            let year = parts[0].count == 2 ? "20" + parts[0] : parts[0]
            month = period(Substring(year), Substring(String(index + 1)))
        } else if parts.count == 2 || parts.count == 3, parts[0].count == 4 {
            month = period(parts[0], parts[1])
        } else if parts.count == 2, parts[1].count == 4 {
            month = period(parts[1], parts[0])
        }
        return month?.description
    }

    /// The day meant by `2024/7/9`, `20240709` or `2024年7月9日`; orders in which day and month
    /// could be swapped are not guessed.
    static func day(_ text: String) -> String? {
        let parts = groups(text)
        if parts.count == 1, parts[0].count == 8 {
            return day(parts[0].prefix(4), parts[0].dropFirst(4).prefix(2), parts[0].suffix(2))
        }
        guard parts.count == 3, parts[0].count == 4 else { return nil }
        return day(parts[0], parts[1], parts[2])
    }

    /// The runs of digits; none where anything else than separators stands between them.
    private static func groups(_ text: String) -> [Substring] {
        guard text.count <= 20 else { return [] }
        return text.split { !($0.isASCII && $0.isNumber) }
    }

    private static func namedMonth(_ text: String) -> Int? {
        let letters = text.lowercased().filter { $0.isASCII && $0.isLetter }
        return monthNames.firstIndex { letters.hasPrefix($0) }
    }

    private static func period(_ year: Substring, _ month: Substring) -> Period? {
        guard year.count == 4, let year = Int(year), let month = Int(month), (1...12).contains(month) else { return nil }
        return .month(year: year, month: month)
    }

    private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> String? {
        guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
        return Day(year: year, month: month, day: day)?.description
    }
}
