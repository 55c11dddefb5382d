import Claims
import Figures
import Testing

@Suite("Indicator, place and period of a figure")
struct ContextTests {
    private func read(_ text: String, places: [String] = [], groups: [String] = []) -> [Reading] {
        ArticleReader(publishedOn: Day(year: 2024, month: 8, day: 20), places: places, groups: groups).read(text).readings
    }

    @Test(
        "The indicator is the subject of the figure, or the figure before it",
        arguments: [
            (
                "Industrial investment in the parks rose 6% to 145.5 billion yuan.",
                ["Industrial investment in the parks", "Industrial investment in the parks"]
            ),
            ("Gross output reached 5 billion yuan, up 9 percent.", ["Gross output", "Gross output"]),
            ("Truck deliveries fell 3% to 52,000 units.", ["Truck deliveries", "Truck deliveries"]),
            ("There was a 4.2% rise in freight volume.", ["freight volume"]),
            ("Output and sales grew 6.2% and 5.1% respectively.", ["Output", "sales"]),
            ("Production and sales both exceeded 9 million units.", ["Production", "sales"]),
            ("The region posted a trade surplus of 3 billion yuan.", ["trade surplus"]),
            ("Orders, which foreshadow output, dropped 2%.", ["Orders"]),
            ("今年前7个月，固定资产投资完成120亿元，同比增长6%。", ["固定资产投资", "固定资产投资"]),
            ("出口和进口分别增长7.1%和2.9%。", ["出口", "进口"]),
            ("钢材、水泥产量分别下降2.1%和3.4%。", ["钢材产量", "水泥产量"]),
            ("全市失业率为5.2%。", ["全市失业率"]),
            ("五个核电项目获批。", ["核电项目获批"])
        ])
    func indicator(_ text: String, _ expected: [String]) {
        #expect(read(text).map { $0.indicator?.text } == expected)
    }

    @Test("A circle named after a travelling time is read, other adjectives of time are not")
    func circles() {
        #expect(read("The town lies in the 3-hour living circle of the port.").map(\.words.text) == ["3-hour"])
        #expect(read("该镇位于港口3小时生活圈内。").map(\.words.text) == ["3小时"])
        #expect(read("The shop offers a 24-hour service.").isEmpty)
    }

    @Test("A span is where the words stand, in Unicode scalars")
    func spans() {
        let text = "今年前7个月，固定资产投资完成约120亿元。"
        let scalars = Array(text.unicodeScalars)
        for reading in read(text) {
            for words in [reading.words, reading.indicator, reading.period?.words].compactMap({ $0 }) {
                #expect(String(String.UnicodeScalarView(scalars[words.span.start..<words.span.end])) == words.text)
            }
        }
        #expect(read(text).map(\.words.text) == ["约120亿元"])
    }

    @Test(
        "Periods are printed, counted from the publication, or inherited",
        arguments: [
            ("Output was 5 billion yuan in July.", ["2024-07"]),
            ("Output was 5 billion yuan in November.", ["2023-11"]),
            ("Output was 5 billion yuan in the first seven months of this year.", ["2024-01/2024-07"]),
            ("Output was 5 billion yuan from January to July.", ["2024-01/2024-07"]),
            ("Output was 5 billion yuan in the second quarter.", ["2024-04/2024-06"]),
            ("Output was 5 billion yuan in the fourth quarter.", ["2023-10/2023-12"]),
            ("Output was 5 billion yuan last year, against 4 billion in 2022.", ["2023", "2022"]),
            ("Output was 5 billion yuan in July from 4 billion a year earlier.", ["2024-07", "2023-07"]),
            ("In June, output rose 5% to 3 billion yuan. Investment fell 2%.", ["2024-06", "2024-06", "2024-06"]),
            ("1—7月份，投资增长5%，7月当月增长3%。", ["2024-01/2024-07", "2024-07"]),
            ("去年，投资增长5%。", ["2023"]),
            ("前三季度，投资增长5%。", ["2023-01/2023-09"]),
            ("2023年第一季度，投资增长5%。", ["2023-01/2023-03"]),
            ("7月份，物价比上月上涨0.5%。", ["2024-07"]),
            ("截至8月15日，贷款余额12亿元。", ["2024-08-15"]),
            ("园区有企业60家。", ["2024-08-20"])
        ])
    func period(_ text: String, _ expected: [String]) {
        #expect(read(text).map { $0.period?.iso8601 } == expected)
    }

    @Test("A period that addresses can hold is one")
    func addressable() {
        #expect(read("Output was 5 billion yuan in January to July 2024.").first?.period?.period == .yearToDate(year: 2024, month: 7))
        #expect(read("Output was 5 billion yuan in March to May 2024.").first?.period?.iso8601 == "2024-03/2024-05")
        #expect(read("Output was 5 billion yuan in March to May 2024.").first?.period?.period == nil)
    }

    @Test("A place is found by its form or in the caller's list")
    func places() {
        #expect(read("Exports from Freedonia rose 5%.").first?.place?.text == "Freedonia")
        #expect(read("Output in the Green Valley Industrial Park rose 5%.").first?.place?.text == "Green Valley Industrial Park")
        #expect(read("7月份，青山开发区产值增长5%。").first?.place?.text == "青山开发区")
        #expect(read("7月份，青山产值增长5%。").first?.place == nil)
        #expect(read("7月份，青山产值增长5%。", places: ["青山"]).first?.place?.text == "青山")
        #expect(read("New energy output rose 5%.", groups: ["new energy"]).first?.group?.text == "New energy")
    }

    @Test("The dateline is no figure and gives the date where the caller has none")
    func dateline() {
        let text = "Output rises\n\nNANNING, Aug. 20, 2024 (Agency) -- Output rose 5% in July.\n"
        let article = ArticleReader(publishedOn: nil).read(text)
        #expect(article.dateline?.day == Day(year: 2024, month: 8, day: 20))
        #expect(article.readings.map { $0.period?.iso8601 } == ["2024-07"])
        #expect(article.headline?.text == "Output rises")
    }

    @Test("A source line is no part of the text, but counts in the offsets")
    func sourceLine() {
        let text = "Source: https://example.org/2024/12-345 figures 5%\n\nOutput rose 6%.\n"
        let readings = read(text)
        #expect(readings.map(\.words.text) == ["6%"])
        #expect(readings.first?.words.span.start == 64)
    }
}
