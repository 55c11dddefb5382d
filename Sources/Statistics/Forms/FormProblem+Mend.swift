import Figures

extension FormProblem {
    /// What to do about it.
    public var mend: LocalizedText {
        fileMend ?? numberMend ?? wordMend ?? recordMend
    }

    private var fileMend: LocalizedText? {
        switch reason {
        case .told(_, let mend): mend
        case .emptyFile, .noRows:
            LocalizedText(en: "hand in a file with a header and rows", zh: "请提交带标题行和数据行的文件", vi: "hãy nộp tệp có tiêu đề và các dòng")
        case .notAText:
            LocalizedText(
                en: "open it and save it as “CSV UTF-8 (comma delimited)”", zh: "请打开后另存为“CSV UTF-8（逗号分隔）”",
                vi: "hãy mở và lưu thành “CSV UTF-8 (Comma delimited)”")
        case .damagedWorkbook:
            LocalizedText(
                en: "open it and save it as “Excel workbook (.xlsx)” or “CSV UTF-8 (comma delimited)”", zh: "请打开后另存为“Excel 工作簿（.xlsx）”或“CSV UTF-8（逗号分隔）”",
                vi: "hãy mở và lưu thành “Excel Workbook (.xlsx)” hoặc “CSV UTF-8 (Comma delimited)”")
        case .oversizedWorkbook:
            LocalizedText(
                en: "save the rows alone as “CSV UTF-8 (comma delimited)”, or raise workbook_memory among the limits of zone.yaml",
                zh: "请将数据行另存为“CSV UTF-8（逗号分隔）”，或在 zone.yaml 的 limits 中调高 workbook_memory",
                vi: "hãy lưu riêng các dòng thành “CSV UTF-8 (Comma delimited)”, hoặc nâng workbook_memory trong phần limits của zone.yaml")
        case .sheetNotRead:
            LocalizedText(
                en: "if it holds rows to be filed, hand it in as a file of its own", zh: "如其中有需要提交的数据，请另存为单独文件提交",
                vi: "nếu trang này có dòng cần nộp, hãy nộp thành tệp riêng")
        case .binary, .undecodable:
            LocalizedText(en: "save the file as UTF-8", zh: "请将文件保存为 UTF-8 编码", vi: "hãy lưu tệp ở dạng UTF-8")
        case .unknownColumn(let nearest):
            unknownColumnMend(nearest)
        case .missingColumn:
            LocalizedText(
                en: "add the column “\(field)” to the header and fill it", zh: "请在标题行加上“\(field)”列并填写",
                vi: "hãy thêm cột “\(field)” vào tiêu đề và điền")
        case .duplicateColumn:
            LocalizedText(en: "keep one of the two columns", zh: "两列只保留一列", vi: "chỉ giữ một trong hai cột")
        case .unitOfTheHeader(let expected):
            expected.isEmpty
                ? LocalizedText(en: "remove the brackets", zh: "请去掉括号", vi: "hãy bỏ dấu ngoặc")
                : LocalizedText(
                    en: "convert the column to \(expected) and name that unit", zh: "请将该列换算为\(expected)并注明",
                    vi: "hãy đổi cột sang \(expected) và ghi đơn vị đó")
        case .fieldOfAnotherVersion:
            LocalizedText(en: "leave it empty", zh: "请留空", vi: "hãy để trống")
        case .jsonSyntax:
            LocalizedText(
                en: "write a list of objects, as in [{\"enterprise\": \"…\", \"period\": \"2024-07\"}]",
                zh: "请写成对象列表，如 [{\"enterprise\": \"…\", \"period\": \"2024-07\"}]",
                vi: "hãy viết danh sách đối tượng, ví dụ [{\"enterprise\": \"…\", \"period\": \"2024-07\"}]")
        case .notAnObject:
            LocalizedText(en: "write {\"field\": value}", zh: "请写成 {\"字段\": 值}", vi: "hãy viết {\"trường\": giá trị}")
        case .duplicateKey:
            LocalizedText(en: "keep one of them", zh: "只保留一个", vi: "chỉ giữ một khóa")
        case .nestedValue:
            LocalizedText(en: "write one text or number", zh: "请只写一个文本或数字", vi: "hãy viết một văn bản hoặc một số")
        case .tooManyFields:
            LocalizedText(en: "put each record on a line of its own", zh: "每条记录应单独成行", vi: "mỗi bản ghi phải nằm trên một dòng riêng")
        case .wrongFieldCount:
            LocalizedText(
                en: "put texts that contain the delimiter in quotation marks, and keep one field a column",
                zh: "含分隔符的文本请加引号，每列只有一个字段",
                vi: "hãy đặt văn bản có dấu phân cách trong ngoặc kép, mỗi cột một trường")
        case .unterminatedQuote:
            LocalizedText(en: "close it, or write \"\" for a quotation mark", zh: "请闭合引号；引号本身写作 \"\"", vi: "hãy đóng lại, hoặc viết \"\" cho dấu ngoặc kép")
        case .textAfterQuote:
            LocalizedText(
                en: "put the whole field in quotation marks, and write \"\" for one inside", zh: "整个字段加引号，其中的引号写作 \"\"",
                vi: "hãy đặt cả trường trong ngoặc kép, viết \"\" cho dấu bên trong")
        default: nil
        }
    }

    private func unknownColumnMend(_ nearest: String?) -> LocalizedText {
        switch (nearest, severity) {
        case (let nearest?, .error):
            LocalizedText(en: "did you mean “\(nearest)”?", zh: "是否应为“\(nearest)”？", vi: "có phải là “\(nearest)”?")
        case (let nearest?, .warning):
            LocalizedText(
                en: "it is passed over (the nearest is “\(nearest)”)", zh: "已忽略（最接近的是“\(nearest)”）",
                vi: "cột được bỏ qua (gần nhất là “\(nearest)”)")
        case (nil, _):
            LocalizedText(en: "it is passed over", zh: "已忽略", vi: "cột được bỏ qua")
        }
    }

    private var numberMend: LocalizedText? {
        switch reason {
        case .notANumber:
            isPlaceholder
                ? LocalizedText(
                    en: "leave the cell empty where there is no figure", zh: "没有数字时请留空", vi: "hãy để trống khi không có số liệu")
                : LocalizedText(
                    en: "write digits and at most one point", zh: "只写数字和至多一个小数点", vi: "chỉ viết chữ số và nhiều nhất một dấu chấm")
        case .fullWidthDigits:
            LocalizedText(
                en: "write \(halfWidthText)", zh: "请写成半角 \(halfWidthText)", vi: "hãy viết \(halfWidthText)")
        case .exponent:
            LocalizedText(en: "write the number in full", zh: "请写出全部数字", vi: "hãy viết đầy đủ chữ số")
        case .tooManyDecimals(let allowed):
            LocalizedText(
                en: "round it to \(allowed)", zh: "请保留\(allowed)位小数", vi: "hãy làm tròn đến \(allowed) chữ số")
        case .tooLarge:
            LocalizedText(en: "check the column's unit", zh: "请检查该列的单位", vi: "hãy kiểm tra đơn vị của cột")
        case .negative:
            LocalizedText(en: "write zero or more", zh: "请填写零或正数", vi: "hãy viết số không hoặc số dương")
        case .unitInCell:
            LocalizedText(
                en: "write the number alone, in the form's unit", zh: "只写数字，单位以表为准", vi: "chỉ viết số, theo đơn vị của biểu")
        case .formula:
            LocalizedText(en: "write the value that it computes", zh: "请填写计算结果", vi: "hãy viết giá trị đã tính")
        default: nil
        }
    }

    /// Whether the text is what people write for “none”.
    private var isPlaceholder: Bool {
        ["-", "--", "---", "–", "—", "——", "/", "\\", "…", "……", "...", "n/a", "na", "nil", "null", "none", "无", "x", "×", "không"]
            .contains(text.lowercased())
    }

    private var halfWidthText: String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { scalar in
            (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
    }

    private var wordMend: LocalizedText? {
        switch reason {
        case .missingValue:
            LocalizedText(en: "fill it: the form requires it", zh: "此项必填", vi: "hãy điền: biểu yêu cầu mục này")
        case .notAMonth:
            PeriodSpelling.month(text).map(Self.written)
                ?? LocalizedText(en: "write year and month, as in 2024-07", zh: "请写年和月，如 2024-07", vi: "hãy viết năm và tháng, ví dụ 2024-07")
        case .notADay:
            PeriodSpelling.day(text).map(Self.written)
                ?? LocalizedText(
                    en: "write a day of the calendar, as in 2024-07-31", zh: "请写日历上有的日期，如 2024-07-31",
                    vi: "hãy viết một ngày có trong lịch, ví dụ 2024-07-31")
        case .notAYear:
            LocalizedText(en: "write four digits, as in 2024", zh: "请写四位数字，如 2024", vi: "hãy viết bốn chữ số, ví dụ 2024")
        case .periodOutOfRange:
            LocalizedText(en: "check the year", zh: "请检查年份", vi: "hãy kiểm tra năm")
        case .monthNotOfTheForm:
            LocalizedText(en: "report it in February, year to date", zh: "请在2月填报累计数", vi: "hãy báo cáo lũy kế trong tháng 2")
        case .notAChoice(let choices):
            LocalizedText(
                en: "write one of \(choices.joined(separator: ", "))", zh: "请填写其中之一：\(choices.joined(separator: "、"))",
                vi: "hãy viết một trong: \(choices.joined(separator: ", "))")
        case .creditCodeLength:
            LocalizedText(
                en: "write all 18; a spreadsheet must keep the column as text", zh: "应为18位；请将电子表格的该列设为文本",
                vi: "hãy viết đủ 18; bảng tính phải giữ cột ở dạng văn bản")
        case .creditCodeCharacter:
            LocalizedText(
                en: "write digits and capital letters other than I, O, S, V, Z", zh: "只用数字和大写字母，不含 I、O、S、V、Z",
                vi: "chỉ dùng chữ số và chữ hoa trừ I, O, S, V, Z")
        case .creditCodeCheck(let expected):
            LocalizedText(
                en: "compare it with the licence: the last would be “\(expected)” if the others are right",
                zh: "请对照营业执照：若前17位无误，末位应为“\(expected)”",
                vi: "hãy đối chiếu giấy phép: nếu các ký tự khác đúng thì cuối phải là “\(expected)”")
        case .controlCharacter:
            LocalizedText(en: "type the text again", zh: "请重新输入", vi: "hãy gõ lại")
        case .textTooLong:
            LocalizedText(en: "shorten it", zh: "请缩短", vi: "hãy rút ngắn")
        default: nil
        }
    }

    private static func written(_ right: String) -> LocalizedText {
        LocalizedText(en: "write \(right)", zh: "请写成 \(right)", vi: "hãy viết \(right)")
    }

    private var recordMend: LocalizedText {
        switch reason {
        case .unknownReference(_, let suggestion?):
            LocalizedText(en: "did you mean “\(suggestion)”?", zh: "是否应为“\(suggestion)”？", vi: "có phải là “\(suggestion)”?")
        case .unknownReference:
            LocalizedText(en: "register it first, or correct it", zh: "请先登记，或更正", vi: "hãy đăng ký trước, hoặc sửa lại")
        case .duplicateRow:
            LocalizedText(en: "keep one of the two", zh: "两行只保留一行", vi: "chỉ giữ một trong hai dòng")
        case .respondentNotInScope:
            LocalizedText(
                en: "check the respondent and the period against the register", zh: "请核对名录中的单位与报告期",
                vi: "hãy đối chiếu đơn vị và kỳ với danh bạ")
        default:
            LocalizedText(en: "check both, correct or explain", zh: "请核实，更正或说明", vi: "hãy kiểm tra, sửa hoặc giải thích")
        }
    }
}
