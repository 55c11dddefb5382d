import Figures
import Testing

@Suite("Messages of numbers and periods that cannot be read")
struct ErrorMessageTests {
    @Test("A number's message says where and what to write", arguments: [
        ("", "there is no number; write digits, as in 1234.5"),
        ("12,34", "“,” at character 3 does not belong there; commas group whole digits by three (1,234,567), and a point marks decimals (0.5)"),
        ("1.2.3", "“.” at character 4 does not belong there; write one point, between digits, as in 0.5"),
        ("1e5", "“e” at character 2 does not belong there; write the digits in full, without an exponent"),
        ("1 234", "“ ” at character 2 does not belong there; remove the space"),
        ("1-2", "“-” at character 2 does not belong there; write one sign, before digits"),
        ("１2", "“１” at character 1 does not belong there; write plain digits 0–9"),
        ("5.2万元", "“万” at character 4 does not belong there; write digits only, the unit stands in the head of the column"),
        ("3%", "“%” at character 2 does not belong there; write digits only, the unit stands in the head of the column"),
        ("0.1234567", "7 decimals are more than the 6 that are kept; round it, or use a smaller unit"),
        ("9000000000000000000", "the number is beyond 10¹⁸; check the unit of the column"),
    ])
    func numbers(text: String, message: String) throws {
        let error = try #require(throws: ExactDecimalError.self) { try ExactDecimal(parsing: text) }
        #expect(error.message.en == message)
        #expect(error.message.zh != error.message.en && error.message.vi != error.message.en)
    }

    @Test("In Chinese and Vietnamese too")
    func languages() throws {
        let error = try #require(throws: ExactDecimalError.self) { try ExactDecimal(parsing: "1e5") }
        #expect(error.message.zh == "第2个字符“e”不应出现，请写出全部数字，不要用科学记数法")
        #expect(error.message.vi == "“e” ở ký tự thứ 2 không hợp lệ; hãy viết đầy đủ chữ số, không dùng số mũ")
    }

    @Test("Each form of period that a message lists is one that is read")
    func forms() {
        for text in PeriodError.forms.all {
            let words = text.split { " ,、（）()".contains($0) }.filter { $0.hasPrefix("2024") }
            #expect(words == ["2024-07", "2024-07.ytd", "2024-Q2", "2024", "2024-08-20"])
            for word in words { #expect(throws: Never.self) { try Period(parsing: word) } }
        }
        #expect(PeriodError.monthOutOfRange(13).message.zh == "没有13月，请写 01 至 12")
        #expect(PeriodError.unknownForm.message.vi.contains("2024-Q2 (quý)"))
    }
}
