import Testing

@testable import Storage

@Suite("Texts in one column")
struct JoinedTextsTests {
    @Test("Any list of texts reads back, also with separators, escapes and NUL inside")
    func roundTrip() {
        var numbers = SeededNumbers(seed: 7)
        let letters = ["a", "é", "e\u{301}", "第", "\u{1F}", "\u{1B}", "\0", "e", "s", "0", "\r\n", ""]
        for _ in 0..<2_000 {
            let texts = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
                (0..<Int.random(in: 0...5, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? "" }.joined()
            }
            let joined = JoinedTexts.join(texts)
            #expect(!joined.utf8.contains(0))
            #expect(JoinedTexts.split(joined).map { $0.map { Array($0.utf8) } } == texts.map { Array($0.utf8) })
        }
    }

    @Test("A column that was never written so is refused", arguments: ["a", "a\u{1F}b", "\u{1B}x\u{1F}", "\u{1B}\u{1F}"])
    func refused(column: String) {
        #expect(JoinedTexts.split(column) == nil)
    }
}
