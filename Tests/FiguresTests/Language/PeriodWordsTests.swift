import Figures
import Testing

@Suite("Periods in words")
struct PeriodWordsTests {
    @Test("In three languages", arguments: [
        ("2024-07.ytd", "January–July 2024", "2024年1—7月", "tháng 1–7 năm 2024"),
        ("2024-07", "July 2024", "2024年7月", "tháng 7 năm 2024"),
        ("2024-02.ytd", "January–February 2024", "2024年1—2月", "tháng 1–2 năm 2024"),
        ("2024-01.ytd", "January 2024", "2024年1月", "tháng 1 năm 2024"),
        ("2024-12.ytd", "January–December 2024", "2024年1—12月", "tháng 1–12 năm 2024"),
        ("2024-Q1", "first quarter of 2024", "2024年第一季度", "quý I năm 2024"),
        ("2024-Q2", "second quarter of 2024", "2024年第二季度", "quý II năm 2024"),
        ("2024-Q3", "third quarter of 2024", "2024年第三季度", "quý III năm 2024"),
        ("2024-Q4", "fourth quarter of 2024", "2024年第四季度", "quý IV năm 2024"),
        ("2024", "2024", "2024年", "năm 2024"),
        ("2024-08-20", "20 August 2024", "2024年8月20日", "ngày 20 tháng 8 năm 2024"),
        ("2026-10-01", "1 October 2026", "2026年10月1日", "ngày 1 tháng 10 năm 2026"),
    ])
    func words(text: String, en: String, zh: String, vi: String) throws {
        let words = try Period(parsing: text).words
        #expect(words == LocalizedText(en: en, zh: zh, vi: vi))
    }

    @Test("Two periods of a year share their words only where they are one interval")
    func distinct() {
        var seen: [LocalizedText: Period] = [:]
        var periods: [Period] = [.year(2024)]
        for month in 1...12 { periods += [.month(year: 2024, month: month), .yearToDate(year: 2024, month: month)] }
        for quarter in 1...4 { periods.append(.quarter(year: 2024, quarter: quarter)) }
        for period in periods {
            if let other = seen[period.words] {
                #expect(other.firstDay == period.firstDay && other.lastDay == period.lastDay, "\(other) and \(period)")
            }
            seen[period.words] = period
        }
        #expect(seen.count == periods.count - 1)
    }
}
