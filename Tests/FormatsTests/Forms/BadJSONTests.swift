import Formats
import Statistics
import Testing

@Suite("Bad JSON reports, and what their filers read")
struct BadJSONTests {
    private static let mend = "; write a list of objects, as in [{\"enterprise\": \"…\", \"period\": \"2024-07\"}]"
    private static let good = #"{"enterprise": "fab-1", "period": "2024-07", "output_ytd": 12.50}"#

    static let inputs: [BadInput] = [
        BadInput(json: "nothing", " ", "the file is empty; hand in a file with a header and rows"),
        BadInput(json: "an empty list", "[]",
            "enterprise: the column is missing; add the column “enterprise” to the header and fill it",
            "period: the column is missing; add the column “period” to the header and fill it",
            "output_ytd: the column is missing; add the column “output_ytd” to the header and fill it"),
        BadInput(json: "a trailing comma", "[\(good),]", "this is not JSON: at line 1, column 68, a value should stand\(mend)"),
        BadInput(json: "a list cut off", "[\(good)", "this is not JSON: at line 1, column 67, “,” or “]” should stand\(mend)"),
        BadInput(json: "a word for a figure", "[{\"a\": NaN}]", "this is not JSON: at line 1, column 8, a value should stand\(mend)"),
        BadInput(json: "a bomb of depth", String(repeating: "[", count: 100_000),
            "this is not JSON: at line 1, column 65, at most 64 levels should stand\(mend)"),
        BadInput(json: "an item that is no object", "[7, \(good)]", filed: 1, "row 1: the item is not an object; write {\"field\": value}"),
        BadInput(json: "a key twice", #"[{"enterprise": "a", "enterprise": "b", "period": "2024-07", "output_ytd": 1}]"#,
            "row 1, enterprise: the key stands twice in one object; keep one of them"),
        BadInput(json: "a nested object", #"[{"enterprise": {"id": "a"}, "period": "2024-07", "output_ytd": 1}]"#,
            "row 1, enterprise: a list or an object stands here; write one text or number"),
        BadInput(json: "an exponent", #"[{"enterprise": "a", "period": "2024-07", "output_ytd": 1e3}]"#,
            "row 1, output_ytd: “1e3” is written with an exponent; write the number in full"),
        BadInput(json: "a missing figure", #"[{"enterprise": "a", "period": "2024-07", "output_ytd": null}, \#(good)]"#, filed: 1,
            "row 1, output_ytd: nothing stands here; fill it: the form requires it"),
        BadInput(json: "a mistyped key", #"[{"enterprise": "a", "period": "2024-07", "output_ytd": 1, "profti": 1}]"#,
            "“profti” is not a column of the form; did you mean “profit”?"),
    ]

    @Test("bad JSON", arguments: inputs)
    func json(_ input: BadInput) throws {
        let result = FormFile.read(input.bytes, name: input.file, form: try SampleForm.output())
        #expect(result.problems.map { $0.line(file: input.file, .english) } == input.messages)
        #expect(result.lines.count == input.filed)
    }
}
