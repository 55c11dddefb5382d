import Claims
import Figures
import Testing

@Suite("Arithmetic inside a text")
struct RelationTests {
    private func relations(_ text: String) -> [Relation] {
        ArticleReader(publishedOn: Day(year: 2024, month: 8, day: 20)).read(text).relations
    }

    private func holds(_ text: String, _ kind: Relation.Kind) -> [Bool] {
        relations(text).filter { $0.kind == kind }.map(\.holds)
    }

    @Test("A growth must follow from its two levels, within their roundings")
    func growth() {
        #expect(holds("Exports fell 1.4 pct to 3.58 billion dlrs in July from 3.63 billion in June.", .growth) == [true])
        #expect(holds("Exports fell 2.4 pct to 3.58 billion dlrs in July from 3.63 billion in June.", .growth) == [false])
    }

    @Test("A level and its growth imply the base")
    func impliedBase() {
        let found = relations("Output reached 5.5 billion yuan in July, up 10 percent from the previous year.")
        #expect(found.map(\.kind) == [.impliedBase])
        #expect(found.first?.value == ExactDecimal(5_000_000_000))
        #expect(holds("Output was 5 billion yuan in July, down 100 percent.", .impliedBase) == [false])
    }

    @Test("Exports less imports are the balance")
    func balance() {
        let right = "In July, exports were 489.5 billion yuan. Imports were 522.3 billion yuan. The trade deficit was 32.8 billion yuan."
        #expect(holds(right, .balance) == [true])
        #expect(holds(right.replacing("32.8", with: "36.8"), .balance) == [false])
    }

    @Test("Exports and imports add up to trade")
    func sum() {
        let right = "今年前7个月，进出口33.61亿元。其中，出口19.95亿元；进口13.66亿元。"
        #expect(holds(right, .sum) == [true])
        #expect(holds(right.replacing("13.66", with: "13.96"), .sum) == [false])
    }

    @Test("Months add up to the year to date")
    func months() {
        let right =
            "The trade deficit was 4.7 billion baht in February 2024 and 2.1 billion baht in January 2024. "
            + "The trade deficit was 6.8 billion baht in January to February 2024."
        #expect(holds(right, .sum) == [true])
        #expect(holds(right.replacing("6.8", with: "7.8"), .sum) == [false])
    }

    @Test("A share follows from part and whole")
    func share() {
        #expect(holds("今年前7个月，进出口33.61亿元。对东盟进出口5.57亿元，占16.6%。", .share) == [true])
        #expect(holds("今年前7个月，进出口33.61亿元。对东盟进出口5.57亿元，占18.6%。", .share) == [])
    }

    @Test("The headline must not contradict the body")
    func headline() {
        let body = "\n\nExports totalled 63 billion yuan in July, up 35.4% from a year earlier.\n"
        #expect(holds("Exports rise 35% in July" + body, .headlineAgainstBody) == [true])
        #expect(holds("Exports rise 25% in July" + body, .headlineAgainstBody) == [false])
    }

    @Test("Ten times the same digits is a slip of the scale word")
    func slip() {
        let text = "7月出口63亿元\n7月份，出口6.3亿元，增长5%。\n"
        #expect(holds(text, .scaleSlip) == [false])
    }

    @Test("The difference of two rates is in points, not in percent")
    func points() {
        #expect(holds("The unemployment rate fell 0.2 percent to 5.1 percent from 5.3 percent.", .percentForPoints) == [false])
        #expect(holds("The unemployment rate fell 0.2 percentage points to 5.1 percent from 5.3 percent.", .percentForPoints) == [])
    }
}
