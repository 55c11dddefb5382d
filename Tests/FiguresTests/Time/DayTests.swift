import Figures
import Testing

@Suite("Calendar days")
struct DayTests {
    @Test("Every day from 1900 to 2100 follows the one before it and is found again by its number")
    func everyDay() throws {
        // Written out anew: thirty days hath September.
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var number = try #require(Day(year: 1900, month: 1, day: 1)).dayNumber
        #expect(number == -25_567)
        for year in 1900...2100 {
            let isLeap = year == 2000 || (year % 4 == 0 && year % 100 != 0)
            #expect(Day.isLeap(year) == isLeap)
            for month in 1...12 {
                let length = month == 2 && isLeap ? 29 : lengths[month - 1]
                #expect(Day.daysIn(month: month, of: year) == length)
                #expect(Day(year: year, month: month, day: length + 1) == nil)
                for day in 1...length {
                    let date = try #require(Day(year: year, month: month, day: day))
                    #expect(date.dayNumber == number)
                    #expect(Day(dayNumber: number) == date)
                    #expect(Day(date.description) == date)
                    number += 1
                }
            }
        }
        #expect(Day(dayNumber: 0).description == "1970-01-01")
        #expect(Day(dayNumber: number).description == "2101-01-01")
    }

    @Test("Leap years", arguments: [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false), (4, true), (1, false)])
    func leap(year: Int, isLeap: Bool) {
        #expect(Day.isLeap(year) == isLeap)
        #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test("Texts that are no day", arguments: [
        "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "0000-01-01", "2024-8-20", "24-08-20",
        "2024-08-20 ", "2024/08/20", "2024-08", "", "２０２４-08-20", "2024-08-2０", "-024-08-20", "2024-+8-20",
    ])
    func refused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("Adding days goes there and back, far into the past too")
    func adding() throws {
        var random = SplitMix64(seed: 10)
        for _ in 0..<2_000 {
            let day = Day(dayNumber: Int.random(in: -700_000...2_900_000, using: &random))
            let count = Int.random(in: -5_000...5_000, using: &random)
            #expect(day.adding(days: count).adding(days: -count) == day)
            #expect((day < day.adding(days: count)) == (count > 0))
            #expect(Day(dayNumber: day.dayNumber) == day)
        }
        #expect(try #require(Day("2024-02-28")).adding(days: 2).description == "2024-03-01")
        #expect(try #require(Day("2025-01-01")).adding(days: -1).description == "2024-12-31")
    }
}
