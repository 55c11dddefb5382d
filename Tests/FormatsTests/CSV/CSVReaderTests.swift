import Formats
import Testing

@Suite("Records of CSV files")
struct CSVReaderTests {
    private func read(_ text: String, expecting count: Int? = nil) -> [CSVRecord] {
        var reader = CSVReader(Array(text.utf8))
        reader.expectedFieldCount = count
        return Array(reader)
    }

    @Test("rows are the lines on which records start, whatever ends a line", arguments: ["\n", "\r\n", "\r"])
    func rows(lineEnd: String) {
        let text = ["a,b", "\"one", "two\",2", "", "3,4", "", ""].joined(separator: lineEnd)
        #expect(read(text) == [
            CSVRecord(row: 1, fields: ["a", "b"]),
            CSVRecord(row: 2, fields: ["one\(lineEnd)two", "2"], quoted: [0]),
            CSVRecord(row: 5, fields: ["3", "4"]),
        ])
    }

    @Test("the header names the delimiter, quoted texts do not", arguments: [
        ("a;b;c\n1;2,5;3", CSVDelimiter.semicolon), ("a\tb\n1\t2", .tab), ("a,b;c,d\n", .comma),
        ("\"x;y;z\",b\n", .comma), ("sep=;\na,b;c\n", .semicolon), ("one\n2\n", .comma),
    ])
    func delimiter(text: String, expected: CSVDelimiter) {
        #expect(CSVReader(Array(text.utf8)).delimiter == expected)
    }

    @Test("a line that names the delimiter is counted but not read")
    func namedDelimiter() {
        #expect(read("sep=;\r\na;b\r\n") == [CSVRecord(row: 2, fields: ["a", "b"])])
    }

    @Test("good rows around a forgotten quotation mark are kept")
    func forgottenQuote() {
        let records = read("a,b\n1,2\n\"3,4\n5,\"6\"\n7,8\n", expecting: 2)
        #expect(records.map(\.row) == [1, 2, 3, 4, 5])
        #expect(records.map(\.fault) == [nil, nil, .unterminatedQuote, nil, nil])
        #expect(records[2].fields == ["\"3", "4"])
        #expect(records[3].fields == ["5", "6"])
    }

    @Test("text behind a quotation mark spoils its row only")
    func textAfterQuote() {
        let records = read("\"a\"b,c\nd,e\n")
        #expect(records.map(\.fault) == [.textAfterQuote("b"), nil])
        #expect(records[1] == CSVRecord(row: 2, fields: ["d", "e"]))
    }

    @Test("trailing empty fields are no fields, missing ones are missing")
    func fieldCounts() {
        let records = read("1,2,,\n1\n1,2,3\n", expecting: 2)
        #expect(records[0] == CSVRecord(row: 1, fields: ["1", "2"]))
        #expect(records[1].fault == .wrongFieldCount(expected: 2, found: 1))
        #expect(records[2].fault == .wrongFieldCount(expected: 2, found: 3))
    }

    @Test("a row of a million columns is refused without being built, and the next one read")
    func millionColumns() {
        let records = read(String(repeating: "1,", count: 1_000_000) + "\n2,3\n", expecting: 2)
        #expect(records.map(\.fault) == [.tooManyFields(limit: 4_096), nil])
        #expect(records[0].fields.count == 2)
    }

    @Test("a field of ten million bytes is refused, quoted or not, and the next row read", arguments: ["", "\""])
    func longField(quote: String) {
        let records = read("\(quote)\(String(repeating: "x", count: 10_000_000))\(quote),1\n2,3\n", expecting: 2)
        #expect(records.map(\.fault) == [.fieldTooLong(limit: 65_536), nil])
        #expect(records[0].fields.map(\.utf8.count) == [1_024, 1])
    }

    @Test("faults without end are read in linear time")
    func manyFaults() {
        let text = String(repeating: "\"a,1\nb\"\"c,2\n", count: 100_000)
        let duration = ContinuousClock().measure { #expect(read(text, expecting: 2).count >= 100_000) }
        #expect(duration < .seconds(30))
    }
}
