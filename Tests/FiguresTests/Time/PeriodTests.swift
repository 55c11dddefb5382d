import Figures
import Testing

@Suite("Periods")
struct PeriodTests {
    static func random(using random: inout SplitMix64) -> Period {
        let year = Int.random(in: 1...9999, using: &random)
        let month = Int.random(in: 1...12, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return .month(year: year, month: month)
        case 1: return .yearToDate(year: year, month: month)
        case 2: return .quarter(year: year, quarter: (month + 2) / 3)
        case 3: return .year(year)
        default: return .day(Day(dayNumber: Int.random(in: -700_000...2_900_000, using: &random)))
        }
    }

    @Test("Printed and read again in every form")
    func roundTrip() throws {
        var random = SplitMix64(seed: 13)
        for _ in 0..<3_000 {
            let period = Self.random(using: &random)
            #expect(try Period(parsing: period.description) == period)
        }
    }

    @Test("Forms, ISO 8601, first and last day", arguments: [
        ("2024-07", Period.month(year: 2024, month: 7), "2024-07", "2024-07-01", "2024-07-31"),
        ("2024-07.ytd", .yearToDate(year: 2024, month: 7), "2024-01/2024-07", "2024-01-01", "2024-07-31"),
        ("2024-01.ytd", .yearToDate(year: 2024, month: 1), "2024-01", "2024-01-01", "2024-01-31"),
        ("2024-02.ytd", .januaryFebruary(2024), "2024-01/2024-02", "2024-01-01", "2024-02-29"),
        ("2023-02.ytd", .januaryFebruary(2023), "2023-01/2023-02", "2023-01-01", "2023-02-28"),
        ("2024-Q1", .quarter(year: 2024, quarter: 1), "2024-01/2024-03", "2024-01-01", "2024-03-31"),
        ("2024-Q4", .quarter(year: 2024, quarter: 4), "2024-10/2024-12", "2024-10-01", "2024-12-31"),
        ("2024", .year(2024), "2024", "2024-01-01", "2024-12-31"),
        ("2024-08-20", .day(Day(dayNumber: 19_955)), "2024-08-20", "2024-08-20", "2024-08-20"),
    ])
    func forms(text: String, period: Period, iso: String, first: String, last: String) throws {
        #expect(try Period(parsing: text) == period)
        #expect(period.description == text)
        #expect(period.iso8601 == iso)
        #expect(period.firstDay.description == first)
        #expect(period.lastDay.description == last)
    }

    @Test("Texts that are no period, and why", arguments: [
        ("2024-13", PeriodError.monthOutOfRange(13)), ("2024-00", .monthOutOfRange(0)),
        ("2024-13.ytd", .monthOutOfRange(13)), ("2024-13-01", .monthOutOfRange(13)),
        ("2024-Q0", .quarterOutOfRange(0)), ("2024-Q5", .quarterOutOfRange(5)),
        ("2024-02-30", .noSuchDay), ("2023-02-29", .noSuchDay), ("2024-08-00", .noSuchDay),
        ("", .unknownForm), ("24", .unknownForm), ("0000", .unknownForm), ("2024.ytd", .unknownForm),
        ("2024-7", .unknownForm), ("2024-7.ytd", .unknownForm), ("2024-Q2.ytd", .unknownForm), ("2024-Q02", .unknownForm),
        ("2024-q2", .unknownForm), ("2024-Q", .unknownForm), ("2024-08-20.ytd", .unknownForm), ("2024-8-20", .unknownForm),
        ("2024-07.YTD", .unknownForm), ("2024-07.ytd.ytd", .unknownForm), ("2024-01/2024-07", .unknownForm),
        ("2024年7月", .unknownForm), ("２０２４-07", .unknownForm), (" 2024-07", .unknownForm), ("2024-07-20-01", .unknownForm),
    ])
    func refused(text: String, error: PeriodError) {
        #expect(throws: error) { try Period(parsing: text) }
    }

    @Test("A year earlier or later is the same period; 29 February becomes the 28th")
    func shifted() throws {
        var random = SplitMix64(seed: 14)
        for _ in 0..<1_000 {
            let period = Self.random(using: &random)
            guard (100...9000).contains(period.year) else { continue }
            let count = Int.random(in: -50...50, using: &random)
            let moved = period.shifted(years: count)
            #expect(moved.year == period.year + count)
            #expect(moved.months == period.months)
            #expect(moved.description.dropFirst(4) == period.description.dropFirst(4) || period.description.hasSuffix("-02-29"))
        }
        #expect(try Period(parsing: "2024-02-29").shifted(years: -1).description == "2023-02-28")
        #expect(try Period(parsing: "2024-02-29").shifted(years: 4).description == "2028-02-29")
    }

    @Test("The order is total: exactly one of less, equal, greater; by last day first")
    func order() {
        var random = SplitMix64(seed: 15)
        var periods: [Period] = [.year(2024), .yearToDate(year: 2024, month: 12), .quarter(year: 2024, quarter: 4)]
        for month in 1...12 { periods += [.month(year: 2024, month: month), .yearToDate(year: 2024, month: month)] }
        for quarter in 1...4 { periods.append(.quarter(year: 2024, quarter: quarter)) }
        for month in 1...12 { periods.append(.day(Period.month(year: 2024, month: month).lastDay)) }
        for left in periods {
            for right in periods {
                #expect([left < right, left == right, right < left].count { $0 } == 1, "\(left) and \(right)")
                if left.lastDay < right.lastDay { #expect(left < right) }
            }
        }
        let sorted = Array(Set(periods)).sorted()
        for _ in 0..<20 { #expect(sorted.shuffled(using: &random).sorted() == sorted) }
    }
}
