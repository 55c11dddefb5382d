import Formats
import Statistics
import Testing

@Suite("Files of rejected rows")
struct RejectFileTests {
    @Test("lie beside the input, and never over a mended one", arguments: [
        ("output-2024-07.csv", "output-2024-07.rejected.csv"), ("output-2024-07.json", "output-2024-07.rejected.csv"),
        ("output-2024-07.rejected.csv", "output-2024-07.2.rejected.csv"),
        ("output-2024-07.2.rejected.csv", "output-2024-07.3.rejected.csv"), ("output", "output.rejected.csv"),
    ])
    func name(input: String, expected: String) {
        #expect(RejectFile.name(for: input) == expected)
    }

    @Test("carry the original columns and texts, why, and what to write; mended they are read")
    func mended() throws {
        let form = try SampleForm.output()
        let text = "企业,period,output_ytd (千元),tel\nfab-1,2024-07,12o4,\"1,2\"\nfab-2,2024-07,3,\nfab-3,2024/7,=1+1,\n"
        let result = FormFile.read(Array(text.utf8), name: "output-2024-07.csv", form: form)
        #expect(result.lines.map(\.subject) == ["fab-2"])
        let bytes = try #require(RejectFile.bytes(of: result, .english))
        let written = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        #expect(written == [
            "企业,period,output_ytd (千元),tel,row,field,text,reason,mend",
            "fab-1,2024-07,12o4,\"1,2\",2,output_ytd,12o4,“12o4” is not a number (unexpected “o”),write digits and at most one point",
            "fab-3,2024/7,'=1+1,,4,period | output_ytd,2024/7 | =1+1,“2024/7” is not a month | “=1+1” is a formula,"
                + "write 2024-07 | write the value that it computes",
            "",
        ].joined(separator: "\r\n"))
        let mended = written.replacing("12o4,\"", with: "1204,\"").replacing("fab-3,2024/7,'=1+1", with: "fab-3,2024-07,2")
        let again = FormFile.read([0xEF, 0xBB, 0xBF] + Array(mended.utf8), name: "output-2024-07.rejected.csv", form: form)
        #expect(again.lines.map(\.subject) == ["fab-1", "fab-3"])
        #expect(again.rejected.isEmpty)
        #expect(again.problems.map(\.severity) == [.warning])
    }

    @Test("what is found later moves lines among the rejected; columns that were added before are not repeated")
    func later() throws {
        let text = "row,enterprise,period,output_ytd,mend\n9,fab-1,2024-07,1,x\n8,fab-2,2024-07,2,y\n"
        var result = FormFile.read(Array(text.utf8), name: "output-2024-07.csv", form: try SampleForm.output())
        #expect(result.lines.count == 2)
        result.add([
            FormProblem(row: 2, field: "output_ytd", text: "1", reason: .respondentNotInScope, severity: .warning),
            FormProblem(
                row: 3, field: "enterprise", text: "fab-2",
                reason: .unknownReference(vocabulary: "enterprise", suggestion: "fab-1")),
        ])
        #expect(result.lines.map(\.subject) == ["fab-1"])
        let bytes = try #require(RejectFile.bytes(of: result, .vietnamese))
        #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == """
            enterprise,period,output_ytd,row,field,text,reason,mend\r
            fab-2,2024-07,2,3,enterprise,fab-2,“fab-2” chưa được đăng ký (enterprise),có phải là “fab-1”?\r\n
            """)
    }

    @Test("are not written where nothing was rejected")
    func nothing() throws {
        let result = FormFile.read(Array("enterprise,period,output_ytd\na,2024-07,1\n".utf8), name: "output.csv", form: try SampleForm.output())
        #expect(RejectFile.bytes(of: result, .chinese) == nil)
    }

    @Test("one line in three languages")
    func languages() {
        let problem = FormProblem(row: 7, field: "output_ytd", text: "12o4", reason: .notANumber(character: "o"))
        #expect(problem.line(file: "output-2024-07.csv", .english)
            == "output-2024-07.csv: row 7, output_ytd: “12o4” is not a number (unexpected “o”); write digits and at most one point")
        #expect(problem.line(file: "output-2024-07.csv", .chinese)
            == "output-2024-07.csv：第7行，output_ytd：“12o4”不是数字（出现“o”）；只写数字和至多一个小数点")
        #expect(problem.line(file: "output-2024-07.csv", .vietnamese)
            == "output-2024-07.csv: dòng 7, output_ytd: “12o4” không phải là số (có “o”); chỉ viết chữ số và nhiều nhất một dấu chấm")
    }
}
