import Testing

@testable import Commands

@Suite("Tables in a terminal")
struct TextTableTests {
    static let table = TextTable(
        columns: [.words("Figure"), .number("Published"), .number("Computed"), .mark("Verdict")],
        rows: [
            .init(["Industrial output, Guangxi parks", "1.21 trillion yuan", "1.2098 trillion yuan", "inside"], notes: ["output/parks"]),
            .init(["青秀区新能源产业产值，2023年1—8月", "31.38亿元", "31.38亿元", "区间内"])
        ])

    @Test("Nothing is wider than the terminal, at any width", arguments: 24...140)
    func fits(width: Int) {
        for line in Self.table.lines(width: width) { #expect(line.columns <= width) }
    }

    @Test("With room, numbers stand under each other, also beside Chinese")
    func wide() {
        #expect(
            Self.table.lines(width: 120) == [
                "Figure                                      Published              Computed  Verdict",
                "─────────────────────────────────  ──────────────────  ────────────────────  ───────",
                "Industrial output, Guangxi parks   1.21 trillion yuan  1.2098 trillion yuan  inside",
                "  output/parks",
                "青秀区新能源产业产值，2023年1—8月           31.38亿元             31.38亿元  区间内"
            ])
    }

    @Test("At 80 columns words wrap, numbers do not")
    func eighty() {
        #expect(
            Self.table.lines(width: 80) == [
                "Figure                                  Published              Computed  Verdict",
                "─────────────────────────────  ──────────────────  ────────────────────  ───────",
                "Industrial output, Guangxi     1.21 trillion yuan  1.2098 trillion yuan  inside",
                "parks",
                "  output/parks",
                "青秀区新能源产业产值，2023年            31.38亿元             31.38亿元  区间内",
                "1—8月"
            ])
    }

    @Test("At 40 columns rows become blocks")
    func forty() {
        #expect(
            Self.table.lines(width: 40) == [
                "Industrial output, Guangxi parks",
                "  Published: 1.21 trillion yuan",
                "  Computed: 1.2098 trillion yuan",
                "  Verdict: inside",
                "  output/parks",
                "",
                "青秀区新能源产业产值，2023年1—8月",
                "  Published: 31.38亿元",
                "  Computed: 31.38亿元",
                "  Verdict: 区间内"
            ])
    }

    @Test("A total is set apart, and a level of a tree stands in")
    func totals() {
        let table = TextTable(
            columns: [.words("File"), .number("Filed")],
            rows: [.init(["a.csv", "12"]), .init(["b.csv", "5"], notes: ["below"], indent: 2), .init(["2 files", "17"], isTotal: true)])
        #expect(
            table.lines(width: 40) == [
                "File     Filed",
                "───────  ─────",
                "a.csv       12",
                "  b.csv      5",
                "    below",
                "───────  ─────",
                "2 files     17"
            ])
    }

    @Test("Where room is short, a bound stands above its amount, and the amount stays whole")
    func quantities() {
        let table = TextTable(
            columns: [.words("Figure"), .quantity("Published"), .mark("Verdict")],
            rows: [.init(["Planned total investment of the base, as its owner told it", "about 24.5\u{a0}billion\u{a0}yuan", "quoted"])])
        #expect(
            table.lines(width: 60) == [
                "Figure                                    Published  Verdict",
                "──────────────────────────────  ───────────────────  ───────",
                "Planned total investment of                   about  quoted",
                "the base, as its owner told it    24.5 billion yuan"
            ])
    }
}
