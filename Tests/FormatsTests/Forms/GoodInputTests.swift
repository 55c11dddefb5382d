import Figures
import Formats
import Statistics
import Testing

@Suite("Files as offices really write them")
struct GoodInputTests {
    private func lines(_ bytes: [UInt8], _ name: String = "output-2024-07.csv") throws -> FormFileResult {
        let result = FormFile.read(bytes, name: name, form: try SampleForm.output())
        #expect(result.problems.isEmpty)
        return result
    }

    @Test("titles in any language, units in brackets, a byte order mark, CRLF, spaces and trailing delimiters")
    func tolerated() throws {
        let text = "\u{FEFF}企业 ,Period,累计产值（千元）,Lợi nhuận (万元),,\r\n fab-1,2024-07 ,\"1,234.50\", -2,,\r\n,,,,,\r\n\r\n"
        let result = try lines(Array(text.utf8))
        #expect(result.fields.prefix(5) == ["enterprise", "period", "output_month", "output_ytd", "profit"])
        #expect(result.lines == [ReportLine(
            row: 2, subject: "fab-1", period: .month(year: 2024, month: 7),
            texts: ["fab-1", "2024-07", "", "1,234.50", "-2", "", "", "", "", "", ""])])
    }

    @Test("GBK text is recognised, with quoted line ends and rows counted as lines")
    func gbk() throws {
        // 企业,报告期,累计产值,备注 and two rows, 备注 of the first over two lines.
        let bytes: [UInt8] = [0xC6, 0xF3, 0xD2, 0xB5, 0x2C, 0xB1, 0xA8, 0xB8, 0xE6, 0xC6, 0xDA, 0x2C, 0xC0, 0xDB, 0xBC, 0xC6,
            0xB2, 0xFA, 0xD6, 0xB5, 0x2C, 0xB1, 0xB8, 0xD7, 0xA2, 0x0A]
            + Array("fab-1,2023-07,1,\"".utf8) + [0xD2, 0xD1, 0x0A, 0xB8, 0xC4] + Array("\"\nfab-2,2023-07,2,\n".utf8)
        let result = try lines(bytes)
        #expect(result.header == ["企业", "报告期", "累计产值", "备注"])
        #expect(result.fields.contains("note"))
        #expect(result.lines.map(\.row) == [2, 4])
        #expect(result.lines.first?.texts.last == "已\n改")
    }

    @Test("an id names the same respondent to a database, however its letters were typed", arguments: ["Dự án 1", "D\u{1B0}\u{323} a\u{301}n 1"])
    func composed(id: String) throws {
        let found = try lines(Array("enterprise,period,output_ytd\n\(id),2024-07,5\n".utf8)).lines
        #expect(found.map { Array($0.subject.unicodeScalars) } == [Array("D\u{1EF1} \u{E1}n 1".unicodeScalars)])
    }

    @Test("UTF-16 with its mark is read, as spreadsheets save “Unicode text”", arguments: [true, false])
    func utf16(isLittle: Bool) throws {
        let text = "\u{FEFF}企业\t报告期\t累计产值\r\nfab-1\t2024-07\t5\r\n"
        let bytes = text.utf16.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittle ? [low, high] : [high, low]
        }
        #expect(try lines(bytes).lines.map(\.subject) == ["fab-1"])
    }

    @Test("every content in its right spelling")
    func contents() throws {
        let text = """
            enterprise,period,output_ytd,code,size,listed,founded,opened,electricity
            fab-1,2024-02,0.5,91450100MA5KTEQT0W,large,yes,1998,2001-02-28,12.3456

            """
        #expect(try lines(Array(text.utf8)).lines.map(\.period) == [.month(year: 2024, month: 2)])
    }

    @Test("a choice that looks like a formula, as an export guards it too", arguments: ["=", "'=", "\"=\""])
    func choiceLikeFormula(cell: String) throws {
        let yaml = SampleForm.outputYAML.replacing("[large, medium, small]", with: "['=', '>']")
        let text = "enterprise,period,output_ytd,size\na,2024-07,2,\(cell)\n"
        let form = try FormYAML.read(Array(yaml.utf8), file: "output.yaml")
        let result = FormFile.read(Array(text.utf8), name: "output-2024-07.csv", form: form)
        #expect(result.lines.map { $0.texts[6] } == ["="])
    }

    @Test("JSON keeps numbers as they are written; numbers may be texts, JSON may be lines")
    func json() throws {
        let items = [
            #"{"enterprise":"a","period":"2024-07","output_ytd":12.50,"listed":true,"profit":null}"#,
            #"{"period":"2024-07","enterprise":"b","output_ytd":"1,000","listed":false}"#,
        ]
        let list = try lines(Array("[\(items.joined(separator: ","))]".utf8), "output-2024-07.json")
        let jsonLines = try lines(Array(items.joined(separator: "\n").utf8), "output-2024-07.jsonl")
        #expect(list.lines == jsonLines.lines)
        #expect(list.lines.map(\.row) == [1, 2])
        #expect(list.lines.map(\.texts[3]) == ["12.50", "1,000"])
        #expect(list.lines.map(\.texts[7]) == ["yes", "no"])
    }

    @Test("versions of a form in one file: each row answers to that of its period")
    func versions() throws {
        let text = "enterprise,period,output_ytd,note,electricity\na,2023-07,1,late,\na,2024-07,2,,3\n"
        let result = try lines(Array(text.utf8))
        #expect(result.fields.suffix(2) == ["electricity", "note"])
        #expect(result.lines.map { Array($0.texts.suffix(2)) } == [["", "late"], ["3", ""]])
    }

    @Test("fields of versions that no row needs are left out")
    func unusedVersion() throws {
        let text = "enterprise,period,output_ytd\na,2024-07,2\n"
        let result = try lines(Array(text.utf8))
        #expect(result.fields.last == "electricity")
        #expect(result.lines[0].texts.count == result.fields.count)
    }

    @Test("several memberships of one place on one day are several facts, the same one twice is not")
    func memberships() throws {
        let text = "member,of,from,status\np,x,2020-01-01,in\np,y,2020-01-01,in\np,x,2020-01-01,out\n"
        let result = FormFile.read(Array(text.utf8), name: "memberships.csv", form: try SampleForm.memberships())
        #expect(result.lines.map(\.row) == [2, 3])
        #expect(result.problems.map(\.reason) == [.duplicateRow(firstRow: 2)])
    }

    @Test("a hundred thousand rows are read within seconds")
    func speed() throws {
        var text = "enterprise,period,output_month,output_ytd,profit,size\n"
        for row in 0..<100_000 { text += "enterprise-\(row),2024-07,\(row).25,\(row * 7).5,-\(row),large\n" }
        let form = try SampleForm.output()
        let bytes = Array(text.utf8)
        let duration = ContinuousClock().measure {
            #expect(FormFile.read(bytes, name: "output-2024-07.csv", form: form).lines.count == 100_000)
        }
        #expect(duration < .seconds(60))
    }
}
