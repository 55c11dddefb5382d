import Figures
import Formats
import Testing

@Suite("JSON, strictly and exactly")
struct JSONTests {
    private func read(_ text: String) throws(JSONFault) -> JSONValue { try JSONReader.read(Array(text.utf8)) }

    @Test("numbers keep their exact text", arguments: [
        "0", "-0", "12.50", "0.1", "1e400", "-1.5E-7", "123456789012345678901234567890.000001", "9007199254740993",
    ])
    func numbers(literal: String) throws {
        #expect(try read("[\(literal)]") == .array([.number(literal)]))
        #expect(JSONWriter.text(try read(literal)) == literal)
    }

    @Test("what is not JSON is refused at its place", arguments: [
        ("", "a value", 1, 1), ("[1,]", "a value", 1, 4), ("{\"a\":1,}", "a key in quotation marks", 1, 8),
        ("[01]", "a number without leading zeros", 1, 2), ("[1 2]", "“,” or “]”", 1, 4), ("{\"a\" 1}", "“:”", 1, 6),
        ("{\"a\":1", "“,” or “}”", 1, 7), ("[.5]", "a value", 1, 2), ("[1.]", "a digit", 1, 4), ("[1e]", "a digit", 1, 4),
        ("[+1]", "a value", 1, 2), ("[NaN]", "a value", 1, 2), ("[tru]", "a value", 1, 2), ("'a'", "a value", 1, 1),
        ("\"a", "a closing quotation mark", 1, 3), ("\"a\nb\"", "an escape instead of a control character", 1, 3),
        ("\"\\x\"", "an escape", 1, 3), ("\"\\u12G4\"", "four hexadecimal digits", 1, 3),
        ("\"\\ud800\"", "a pair of surrogates", 1, 8), ("[1]\n\n x", "nothing more", 3, 2), ("// c\n1", "a value", 1, 1),
        ("{\n\"a\": [1,\n}", "a value", 3, 1),
    ])
    func faults(text: String, expected: String, line: Int, column: Int) {
        #expect(throws: JSONFault(expected: expected, line: line, column: column)) { try read(text) }
    }

    @Test("depth is limited: sixty-four levels, no more")
    func depth() throws {
        _ = try read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64))
        #expect(throws: JSONFault(expected: "at most 64 levels", line: 1, column: 65)) {
            try read(String(repeating: "[", count: 1_000_000))
        }
    }

    @Test("escapes are read and written")
    func escapes() throws {
        let value = try read(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 工""#)
        #expect(value == .string("\"\\/\u{8}\u{C}\n\r\té😀 工"))
        #expect(JSONWriter.text(value) == #""\"\\/\u0008\u000c\n\r\té😀 工""#)
        #expect(JSONWriter.text(.string("\u{2028}")) == #""\u2028""#)
    }

    @Test("objects keep the order of their keys, compact and pretty")
    func order() throws {
        let value: JSONValue = ["z": [1, .number(ExactDecimal(millionths: 1_250_000))], "a": [:], "m": [], "b": nil, "c": true]
        #expect(JSONWriter.text(value) == #"{"z":[1,1.25],"a":{},"m":[],"b":null,"c":true}"#)
        #expect(JSONWriter.text(value, .pretty) == """
            {
              "z": [
                1,
                1.25
              ],
              "a": {},
              "m": [],
              "b": null,
              "c": true
            }
            """)
        #expect(try read(JSONWriter.text(value, .pretty)) == value)
        #expect(value["z"]?.elements?.last?.text == "1.25")
    }

    @Test("a rounded number keeps its zeros")
    func rounded() {
        #expect(JSONWriter.text(.number(RoundedDecimal(coefficient: 2340, places: 2))) == "23.40")
    }
}
