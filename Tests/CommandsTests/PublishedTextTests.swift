import Figures
import Statistics
import Testing

@testable import Commands

@Suite("Published figures as they were printed")
struct PublishedTextTests {
    @Test(
        "Digits, sign, unit and bound, as each language writes them",
        arguments: [
            ("1.21", "trillion yuan", Bound.exactly, ["1.21 trillion yuan", "1.21万亿元", "1,21 nghìn tỷ nhân dân tệ"], "1210000000000.00"),
            ("70.1", "billion yuan", .exactly, ["70.1 billion yuan", "701亿元", "70,1 tỷ nhân dân tệ"], "70100000000.00"),
            ("5.8", "billion yuan", .about, ["about 5.8 billion yuan", "约58亿元", "khoảng 5,8 tỷ nhân dân tệ"], "5800000000.00"),
            ("701", "亿元", .exactly, ["70.1 billion yuan", "701亿元", "70,1 tỷ nhân dân tệ"], "70100000000.00"),
            ("+10", "%", .exactly, ["+10%", "+10%", "+10%"], "10.00"),
            ("3822.5", "%", .exactly, ["3,822.5%", "3822.5%", "3.822,5%"], "3822.50"),
            ("160", "GWh", .moreThan, ["more than 160 GWh", "超过1.6亿千瓦时", "hơn 160 triệu kWh"], "160000000"),
            ("1221", "project", .exactly, ["1,221 projects", "1221个项目", "1.221 dự án"], "1221"),
            ("1", "project", .exactly, ["1 project", "1个项目", "1 dự án"], "1")
        ])
    func texts(printed: String, unit: String, bound: Bound, texts: [String], value: String) throws {
        let unit = try #require(MeasurementUnit.named(unit))
        let shown = Language.allCases.map { PublishedText(printed: printed, unit: unit, bound: bound, in: $0) }
        #expect(shown.map(\.text) == texts)
        #expect(shown.allSatisfy { $0.baseValue == value })
    }
}
