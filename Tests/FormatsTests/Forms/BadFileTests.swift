import Formats
import Statistics
import Testing

@Suite("Bad files and headers, and what their filers read")
struct BadFileTests {
    private static let header = "enterprise,period,output_ytd\n"
    private static let saveAsCSV = "open it and save it as “CSV UTF-8 (comma delimited)”"
    private static let csv = "output-2024-07.csv"

    static let files: [BadInput] = [
        BadInput("an empty file", "", "\(csv): the file is empty; hand in a file with a header and rows"),
        BadInput("blank lines only", "\n\r\n\n", "\(csv): the file is empty; hand in a file with a header and rows"),
        BadInput("a header only", header, "\(csv): there are no rows below the header; hand in a file with a header and rows"),
        BadInput("rows of empty fields only", header + ",,\n,,\n",
            "\(csv): there are no rows below the header; hand in a file with a header and rows"),
        BadInput("an Excel workbook", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00],
            "\(csv): this is not a text but a packed file (ZIP archive); \(saveAsCSV)"),
        BadInput("an old Excel workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1],
            "\(csv): this is not a text but a packed file (Excel workbook (.xls)); \(saveAsCSV)"),
        BadInput("a PDF", "%PDF-1.7", "\(csv): this is not a text but a packed file (PDF document); \(saveAsCSV)"),
        BadInput("a zero byte", Array(header.utf8) + [0x61, 0x00, 0x62],
            "\(csv): row 2: a zero byte stands here, so this is not a text; save the file as UTF-8"),
        BadInput("one damaged byte in UTF-8 Chinese", Array("企业,报告期,累计产值\nfab-1,2024-07,".utf8) + [0xFF] + Array("1\n".utf8),
            "\(csv): row 2: the byte FF is neither UTF-8 nor GB18030 text; save the file as UTF-8"),
        BadInput("Western text", Array((header + "caf").utf8) + [0xE9] + Array(",2024-07,1\n".utf8),
            "\(csv): row 2: the byte E9 is neither UTF-8 nor GB18030 text; save the file as UTF-8"),
        BadInput("half a UTF-16 unit", [0xFF, 0xFE, 0x61],
            "\(csv): row 1: the byte 61 is neither UTF-8 nor GB18030 text; save the file as UTF-8"),
        BadInput("UTF-16 without its mark", [0x61, 0x00, 0x62, 0x00],
            "\(csv): row 1: a zero byte stands here, so this is not a text; save the file as UTF-8"),
        BadInput("a mistyped column", "enterprise,period,output_ydt\nfab-1,2024-07,1\n",
            "\(csv): row 1: “output_ydt” is not a column of the form; did you mean “output_ytd”?",
            "\(csv): row 1, output_ytd: the column is missing; add the column “output_ytd” to the header and fill it"),
        BadInput("a mistyped optional column", "enterprise,period,output_ytd,electricty\nfab-1,2024-07,1,2\n",
            "\(csv): row 1: “electricty” is not a column of the form; did you mean “electricity”?"),
        BadInput("an office's own column", "enterprise,period,output_ytd,telephone\nfab-1,2024-07,1,+86 771 1\n", filed: 1,
            "\(csv): row 1: “telephone” is not a column of the form; it is passed over"),
        BadInput("a missing column", "enterprise,output_ytd\nfab-1,1\n",
            "\(csv): row 1, period: the column is missing; add the column “period” to the header and fill it"),
        BadInput("a column twice", "enterprise,period,output_ytd,累计产值\nfab-1,2024-07,1,2\n",
            "\(csv): row 1, output_ytd: “累计产值” repeats column 3; keep one of the two columns"),
        BadInput("another unit in the header", "enterprise,period,output_ytd (万元)\nfab-1,2024-07,1\n",
            "\(csv): row 1, output_ytd: “output_ytd (万元)” is not in the form's unit 千元; convert the column to 千元 and name that unit"),
        BadInput("an unknown unit in the header", "enterprise,period,累计产值（千圆）\nfab-1,2024-07,1\n",
            "\(csv): row 1, output_ytd: “累计产值（千圆）” is not in the form's unit 千元; convert the column to 千元 and name that unit"),
        BadInput("a unit where there is none", "enterprise (t),period,output_ytd\nfab-1,2024-07,1\n",
            "\(csv): row 1, enterprise: “enterprise (t)” names a unit, but the field has none; remove the brackets"),
        BadInput("another language's delimiter", "enterprise，period，output_ytd\nfab-1，2024-07，1\n",
            "\(csv): row 1: “enterprise，period，output_ytd” is not a column of the form; it is passed over",
            "\(csv): row 1, enterprise: the column is missing; add the column “enterprise” to the header and fill it",
            "\(csv): row 1, period: the column is missing; add the column “period” to the header and fill it",
            "\(csv): row 1, output_ytd: the column is missing; add the column “output_ytd” to the header and fill it"),
        BadInput("a header of a million columns", String(repeating: "x,", count: 1_000_000) + "\n1,2\n",
            "\(csv): row 1: the row has more than 4096 fields; put each record on a line of its own"),
    ]

    @Test("bad files", arguments: files)
    func file(_ input: BadInput) throws {
        let result = FormFile.read(input.bytes, name: input.file, form: try SampleForm.output())
        #expect(result.problems.map { $0.line(file: input.file, .english) } == input.messages)
        #expect(result.lines.count == input.filed)
        #expect(result.isRefusedAsAWhole == (input.filed == 0))
    }
}
