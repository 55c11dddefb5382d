import Testing

@testable import Commands

@Suite("Widths and lines of text in a terminal")
struct TextWidthTests {
    @Test(
        "Chinese characters take two columns, marks above letters none",
        arguments: [
            ("abc", 3), ("增长10.0%", 9), ("Thanh Tú", 8), ("Thanh Tu\u{301}", 8), ("（万元）", 8), ("１２", 4), ("", 0), ("−20.7%", 6)
        ])
    func widths(text: String, columns: Int) {
        #expect(text.columns == columns)
    }

    @Test(
        "Lines break at blanks, behind slashes and between Chinese characters",
        arguments: [
            ("one two three", 8, ["one two", "three"]),
            ("output.gross/qingxiu/all/2023", 21, ["output.gross/qingxiu/", "all/2023"]),
            ("青秀区新能源", 4, ["青秀", "区新", "能源"]),
            ("青秀区，南宁", 6, ["青秀", "区，南", "宁"]),
            ("unbreakable", 4, ["unbr", "eaka", "ble"]),
            ("two\nlines", 10, ["two", "lines"]),
            ("", 10, [""])
        ])
    func lines(text: String, width: Int, lines: [String]) {
        #expect(text.wrapped(toColumns: width) == lines)
    }

    @Test("A cut text says that it was cut, and never overflows", arguments: 2...12)
    func elided(width: Int) {
        let cut = "青秀区 output".elided(toColumns: width)
        #expect(cut.columns <= width)
        #expect(cut.hasSuffix("…"))
    }
}
