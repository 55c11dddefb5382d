import Formats
import Statistics
import Testing

@Suite("Bad rows, and what their filers read")
struct BadRowTests {
    private static let header = "enterprise,period,output_ytd\n"
    private static let csv = "output-2024-07.csv"
    private static let quoteMend = "close it, or write \"\" for a quotation mark"

    static let rows: [BadInput] = [
        BadInput("a forgotten quotation mark", header + "\"fab-1,2024-07,1\nfab-2,2024-07,2\n", filed: 1,
            "\(csv): row 2: a quotation mark opens a field and none closes it; \(quoteMend)"),
        BadInput("text behind a quotation mark", header + "\"fab\"-1,2024-07,1\nfab-2,2024-07,2\n", filed: 1,
            "\(csv): row 2: “-1” stands behind a closing quotation mark; put the whole field in quotation marks, and write \"\" for one inside"),
        BadInput("too many fields", header + "fab-1,2024-07,1,234\nfab-2,2024-07,2\n", filed: 1,
            "\(csv): row 2: the row has 4 fields, the header 3; put texts that contain the delimiter in quotation marks, and keep one field a column"),
        BadInput("too few fields", header + "fab-1,2024-07\nfab-2,2024-07,2\n", filed: 1,
            "\(csv): row 2: the row has 2 fields, the header 3; put texts that contain the delimiter in quotation marks, and keep one field a column"),
        BadInput("a million columns", header + String(repeating: "1,", count: 1_000_000) + "\nfab-2,2024-07,2\n", filed: 1,
            "\(csv): row 2: the row has more than 4096 fields; put each record on a line of its own"),
        BadInput("a field of ten megabytes", header + String(repeating: "x", count: 10_000_000) + ",2024-07,1\nfab-2,2024-07,2\n", filed: 1,
            "\(csv): row 2: the text is longer than 65536; shorten it"),
        BadInput("the same respondent and period twice", header + "fab-1,2024-07,1\nfab-1,2024-06,1\nfab-1,2024-07,2\n", filed: 2,
            "\(csv): row 4, enterprise: the row tells again what row 2 tells; keep one of the two"),
        BadInput("no respondent", header + ",2024-07,1\n", "\(csv): row 2, enterprise: nothing stands here; fill it: the form requires it"),
        BadInput("no period", header + "fab-1,,1\n", "\(csv): row 2, period: nothing stands here; fill it: the form requires it"),
        BadInput("no figure", header + "fab-1,2024-07,\n", "\(csv): row 2, output_ytd: nothing stands here; fill it: the form requires it"),
        BadInput("several faults in one row", header + ",2024-13,x\n",
            "\(csv): row 2, period: “2024-13” is not a month; write year and month, as in 2024-07",
            "\(csv): row 2, enterprise: nothing stands here; fill it: the form requires it",
            "\(csv): row 2, output_ytd: “x” is not a number (unexpected “x”); leave the cell empty where there is no figure"),
        BadInput("January of a form without one", header + "fab-1,2024-01,1\n",
            "\(csv): row 2, period: “2024-01” is not reported alone: January and February are one period; report it in February, year to date"),
        BadInput("a year to come", header + "fab-1,2199-07,1\n", "\(csv): row 2, period: “2199-07” is too far away to be meant; check the year"),
        BadInput("a year before the surveys", header + "fab-1,1924-07,1\n", "\(csv): row 2, period: “1924-07” is too far away to be meant; check the year"),
        BadInput("a month with a slash", header + "fab-1,2024/7,1\n", "\(csv): row 2, period: “2024/7” is not a month; write 2024-07"),
        BadInput("a month without a separator", header + "fab-1,202407,1\n", "\(csv): row 2, period: “202407” is not a month; write 2024-07"),
        BadInput("a month in Chinese", header + "fab-1,2024年7月,1\n", "\(csv): row 2, period: “2024年7月” is not a month; write 2024-07"),
        BadInput("a month as a spreadsheet shows it", header + "fab-1,Jul-24,1\n", "\(csv): row 2, period: “Jul-24” is not a month; write 2024-07"),
        BadInput("a month in Vietnamese order", header + "fab-1,7/2024,1\n", "\(csv): row 2, period: “7/2024” is not a month; write 2024-07"),
        BadInput("a day for a month", header + "fab-1,2024-07-31,1\n", "\(csv): row 2, period: “2024-07-31” is not a month; write 2024-07"),
        BadInput("the year to date for a month", header + "fab-1,2024-07.ytd,1\n", "\(csv): row 2, period: “2024-07.ytd” is not a month; write 2024-07"),
        BadInput("a column of a later version", "enterprise,period,output_ytd,electricity\nfab-1,2023-07,1,2\nfab-1,2024-07,1,2\n", filed: 1,
            "\(csv): row 2, electricity: “2” stands in a field that the form does not ask for in this period; leave it empty"),
        BadInput("an invisible character in an id", header + "fab\u{200B}-1,2024-07,1\n",
            "\(csv): row 2, enterprise: “fab\u{200B}-1” holds an invisible character; type the text again"),
        BadInput("an id that is a novel", header + String(repeating: "x", count: 101) + ",2024-07,1\n",
            "\(csv): row 2, enterprise: the text is longer than 100; shorten it"),
    ]

    static let cells: [BadInput] = [
        BadInput(cell: "a letter for a zero", "profit", "12o4", "“12o4” is not a number (unexpected “o”); write digits and at most one point"),
        BadInput(cell: "two points", "profit", "1.2.3", "“1.2.3” is not a number (unexpected “.”); write digits and at most one point"),
        BadInput(cell: "wrongly grouped thousands", "profit", "\"12,34\"", "“12,34” is not a number (unexpected “,”); write digits and at most one point"),
        BadInput(cell: "a dash for none", "profit", "--", "“--” is not a number (unexpected “-”); leave the cell empty where there is no figure"),
        BadInput(cell: "an ellipsis for none", "profit", "…", "“…” is not a number (unexpected “…”); leave the cell empty where there is no figure"),
        BadInput(cell: "N/A", "profit", "N/A", "“N/A” is not a number (unexpected “N”); leave the cell empty where there is no figure"),
        BadInput(cell: "brackets for a loss", "profit", "(12)", "“(12)” is not a number (unexpected “(”); write digits and at most one point"),
        BadInput(cell: "full-width digits", "profit", "１２．５", "“１２．５” holds full-width characters; write 12.5"),
        BadInput(cell: "an exponent", "profit", "1.2E+5", "“1.2E+5” is written with an exponent; write the number in full"),
        BadInput(cell: "too many decimals", "profit", "1.234", "“1.234” has more than 2 decimals; round it to 2"),
        BadInput(cell: "very many decimals", "profit", "0.12345678", "“0.12345678” has more than 2 decimals; round it to 2"),
        BadInput(cell: "a huge number", "profit", "1000000000000000001", "“1000000000000000001” is beyond 10¹⁸; check the column's unit"),
        BadInput(cell: "a number of a hundred digits", "profit", String(repeating: "9", count: 100),
            "“9999999999999999999999999999999999999999…” is beyond 10¹⁸; check the column's unit"),
        BadInput(cell: "a negative output", "output_month", "-1", "“-1” is below zero; write zero or more"),
        BadInput(cell: "a unit in the cell", "profit", "120万元", "“120万元” holds the unit “万元”; write the number alone, in the form's unit"),
        BadInput(cell: "a currency sign", "profit", "¥120", "“¥120” holds the unit “¥”; write the number alone, in the form's unit"),
        BadInput(cell: "a per cent sign", "profit", "12.5 %", "“12.5 %” holds the unit “%”; write the number alone, in the form's unit"),
        BadInput(cell: "a formula", "profit", "=SUM(A1:A9)", "“=SUM(A1:A9)” is a formula; write the value that it computes"),
        BadInput(cell: "a formula in quotation marks", "size", "\"@cmd|' /c calc'!A0\"", "“@cmd|' /c calc'!A0” is a formula; write the value that it computes"),
        BadInput(cell: "a formula with a plus", "profit", "+A1+A2", "“+A1+A2” is a formula; write the value that it computes"),
        BadInput(cell: "a neutralised formula", "profit", "'=1+1", "“=1+1” is a formula; write the value that it computes"),
        BadInput(cell: "another choice", "size", "huge", "“huge” is not among the choices; write one of large, medium, small"),
        BadInput(cell: "another yes", "listed", "Y", "“Y” is not among the choices; write one of yes, no"),
        BadInput(cell: "a short credit code", "code", "9.14501E+17",
            "“9.14501E+17” has 11 characters; write all 18; a spreadsheet must keep the column as text"),
        BadInput(cell: "a letter that credit codes lack", "code", "91450100MA5KTEOT0X",
            "“O” cannot stand in a credit code (“91450100MA5KTEOT0X”); write digits and capital letters other than I, O, S, V, Z"),
        BadInput(cell: "a wrong check character", "code", "91450100MA5KTEQT0X",
            "the check character of “91450100MA5KTEQT0X” does not fit; compare it with the licence: the last would be “W” if the others are right"),
        BadInput(cell: "a year with two digits", "founded", "98", "“98” is not a year; write four digits, as in 2024"),
        BadInput(cell: "a year of the emperors", "founded", "1644", "“1644” is too far away to be meant; check the year"),
        BadInput(cell: "a day that no month has", "opened", "2024-02-30", "“2024-02-30” is not a day; write a day of the calendar, as in 2024-07-31"),
        BadInput(cell: "a day with slashes", "opened", "2024/7/9", "“2024/7/9” is not a day; write 2024-07-09"),
        BadInput(cell: "a day in another order", "opened", "9/7/2024", "“9/7/2024” is not a day; write a day of the calendar, as in 2024-07-31"),
    ]

    @Test("bad rows", arguments: rows + cells)
    func row(_ input: BadInput) throws {
        let result = FormFile.read(input.bytes, name: input.file, form: try SampleForm.output())
        #expect(result.problems.map { $0.line(file: input.file, .english) } == input.messages)
        #expect(result.lines.count == input.filed)
        #expect(Set(result.rejected.map(\.row)) == Set(result.problems.map(\.row)))
    }

    @Test("a comma that no quotation marks protect is no group's, where another delimiter reigns")
    func commaInSemicolonFile() throws {
        let text = "enterprise;period;output_ytd\nfab-1;2024-07;1,234\nfab-2;2024-07;\"1,234\"\n"
        let result = FormFile.read(Array(text.utf8), name: Self.csv, form: try SampleForm.output())
        #expect(result.problems.map { $0.line(file: Self.csv, .english) } == [
            "\(Self.csv): row 2, output_ytd: “1,234” is not a number (unexpected “,”); write digits and at most one point",
        ])
        #expect(result.lines.map(\.texts[3]) == ["1,234"])
    }
}
