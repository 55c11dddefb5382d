import Figures
import Statistics
import Testing

@Suite("Periods in words")
struct PeriodWordsTests {
    @Test("As people write them", arguments: [
        ("output qingxiu 2023", "2023"), ("output 2023-08", "2023-08"), ("2024-07.ytd output", "2024-07.ytd"),
        ("2024-Q2 output", "2024-Q2"), ("projects 2024-08-20", "2024-08-20"),
        ("青秀区 产值 2023年1-8月", "2023-08.ytd"), ("2023年1—8月青秀区", "2023-08.ytd"), ("2023年1月至8月", "2023-08.ytd"),
        ("2023年8月产值", "2023-08"), ("2023年产值", "2023"), ("截至2024年8月20日", "2024-08-20"), ("2024年上半年", "2024-06.ytd"),
        ("2024年前7个月", "2024-07.ytd"), ("2024年二季度", "2024-Q2"), ("2024年第1季度", "2024-Q1"),
        ("August 2023", "2023-08"), ("output in Aug 2023", "2023-08"), ("January–August 2023", "2023-08.ytd"),
        ("Jan-Aug 2023", "2023-08.ytd"), ("January to August, 2023", "2023-08.ytd"), ("Q2 2024 output", "2024-Q2"),
        ("first half of 2024", "2024-06.ytd"), ("the year 2022", "2022"),
        ("tháng 8 năm 2023", "2023-08"), ("tháng 8/2023", "2023-08"), ("8 tháng đầu năm 2023", "2023-08.ytd"),
        ("sản lượng năm 2023", "2023"), ("quý 2 năm 2024", "2024-Q2"),
        // A class code is no year.
        ("output 3841 2023-08", "2023-08"), ("output 3841 August 2023", "2023-08"),
    ])
    func found(_ words: String, _ period: String) {
        #expect(PeriodWords.period(in: words)?.description == period)
    }

    @Test("Where there is none", arguments: ["", "output", "3841", "青秀区产值", "may be", "2024-13", "quý", "年"])
    func none(_ words: String) {
        #expect(PeriodWords.period(in: words) == nil)
    }
}
