import Claims
import Figures
import Testing

@Suite("Texts that nobody wrote")
struct AdversarialTests {
    private static let pieces = ["(", "12 ", "1,222,", "5% ", "三", "增长5%，", "\u{202E}\u{200F}7亿元 ", "from 3 billion to ", "1.", "and "]

    @Test("Time grows linearly with the text", arguments: pieces)
    func linear(_ piece: String) {
        let clock = ContinuousClock()
        let reader = ArticleReader(publishedOn: nil)
        _ = reader.read(piece)
        let short = clock.measure { _ = reader.read(String(repeating: piece, count: 4_000)) }
        let long = clock.measure { _ = reader.read(String(repeating: piece, count: 16_000)) }
        #expect(long < short * 16 + .milliseconds(500))
    }

    @Test("A run of digits beyond all measure is no figure")
    func digits() {
        #expect(ArticleReader(publishedOn: nil).read(String(repeating: "1", count: 1_000_000)).readings.isEmpty)
    }

    @Test("Soups of words are read to the end, every span inside the text")
    func soups() {
        var random = SplitMix64(seed: 11)
        let tables = [englishLevels, englishChanges, chineseLevels, chineseChanges].flatMap(SentenceTable.cases)
        var pieces = ["(", ")", "，", "。", "、", "-", "—", "%", "\n", "99999999999999999999", "0.0000001", "均", "分别", "both ", "to ", "half "]
        for item in tables {
            pieces += item.sentence.split(separator: " ").map { $0 + " " }
            pieces.append(String(item.sentence.suffix(4)))
        }
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let length = text.unicodeScalars.count
            for reading in ArticleReader(publishedOn: Day(year: 2024, month: 8, day: 20)).read(text).readings {
                #expect(reading.words.span.start < reading.words.span.end && reading.words.span.end <= length)
            }
        }
    }

    @Test("Direction marks inside a figure do not hide it")
    func directionMarks() {
        let readings = ArticleReader(publishedOn: nil).read("Output was \u{202B}5.5\u{202C} billion yuan.").readings
        #expect(readings.map { $0.amount } == [ExactDecimal(5_500_000_000)])
    }
}
