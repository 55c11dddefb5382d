import Testing

@testable import Web

@Suite("The log")
struct LogTests {
    @Test("is one line for each refusal, whatever was sent", arguments: [
        ("a\r\nb", "a\\u{d}\\u{a}b"), ("\u{1B}[2J", "\\u{1b}[2J"), ("\u{202E}exe", "\\u{202e}exe"), ("\u{85}\u{2028}", "\\u{85}\\u{2028}"),
        ("产值 tỷ", "产值 tỷ"), ("\\u{a}", "\\\\u{a}"),
    ])
    func escaping(sent: String, written: String) {
        #expect(LogLine.escaped(sent) == written)
    }
}
