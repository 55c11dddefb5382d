import Formats
import Testing

@Suite("CSV for spreadsheets")
struct CSVWriterTests {
    private func written(_ fields: [String], _ formulas: CSVWriter.Formulas = .neutralised) -> String {
        var writer = CSVWriter(formulas: formulas)
        writer.write(fields)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("formulas are neutralised, numbers with a sign are not", arguments: [
        ("=1+1", "'=1+1\r\n"), ("@SUM(A1)", "'@SUM(A1)\r\n"), ("+A1", "'+A1\r\n"), ("-2+3", "'-2+3\r\n"),
        ("-12.5", "-12.5\r\n"), ("+10", "+10\r\n"), ("-", "'-\r\n"), ("\t=1", "\"'\t=1\"\r\n"), ("a=1", "a=1\r\n"),
        ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n"),
    ])
    func neutralised(text: String, expected: String) {
        #expect(written([text]) == expected)
    }

    @Test("exact writing keeps formulas")
    func kept() {
        #expect(written(["=1+1", "x"], .kept) == "=1+1,x\r\n")
    }

    @Test("quotation marks stand only where they are needed", arguments: [
        (["a", "b"], "a,b\r\n"), (["a,b"], "\"a,b\"\r\n"), (["say \"x\""], "\"say \"\"x\"\"\"\r\n"), (["a\nb"], "\"a\nb\"\r\n"),
        ([" a"], "\" a\"\r\n"), ([""], "\"\"\r\n"), (["", ""], ",\r\n"), ([], "\"\"\r\n"), (["a;b"], "\"a;b\"\r\n"),
    ])
    func quoting(fields: [String], expected: String) {
        #expect(written(fields) == expected)
    }
}
