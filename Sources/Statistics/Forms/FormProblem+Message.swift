import Figures

extension FormProblem {
    /// What is wrong, with the offending text.
    public var message: LocalizedText {
        fileMessage ?? shapeMessage ?? contentMessage
    }

    /// One line that a filer can act on: the file, the place, what is wrong, what to write.
    public func line(file: String, _ language: Language) -> String {
        let isChinese = language == .chinese
        let rowText = switch language {
        case .english: "row \(row)"
        case .chinese: "第\(row)行"
        case .vietnamese: "dòng \(row)"
        }
        let place = ([row > 0 ? rowText : "", field].filter { !$0.isEmpty }).joined(separator: isChinese ? "，" : ", ")
        let colon = isChinese ? "：" : ": "
        return [file, place, message[language]].filter { !$0.isEmpty }.joined(separator: colon)
            + (isChinese ? "；" : "; ") + mend[language]
    }

    /// The offending text, cut to what a line can show.
    var shownText: String {
        let plain = String(text.prefix(41).map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return plain.count > 40 ? plain.dropLast() + "…" : plain
    }

    private var fileMessage: LocalizedText? {
        switch reason {
        case .told(let message, _): message
        case .emptyFile:
            LocalizedText(en: "the file is empty", zh: "文件是空的", vi: "tệp trống")
        case .noRows:
            LocalizedText(en: "there are no rows below the header", zh: "标题行下没有数据行", vi: "không có dòng nào dưới tiêu đề")
        case .notAText(let kind):
            LocalizedText(
                en: "this is not a text but a packed file (\(kind))", zh: "这不是文本文件（\(kind)）", vi: "đây không phải là văn bản (\(kind))")
        case .binary:
            LocalizedText(en: "a zero byte stands here, so this is not a text", zh: "此处有零字节，不是文本文件", vi: "có byte 0 ở đây, không phải là văn bản")
        case .undecodable:
            LocalizedText(
                en: "the byte \(text) is neither UTF-8 nor GB18030 text", zh: "字节 \(text) 既不是 UTF-8 也不是 GB18030 文本",
                vi: "byte \(text) không phải là UTF-8 hay GB18030")
        case .damagedWorkbook(let part):
            LocalizedText(
                en: "the workbook cannot be read (\(part))", zh: "无法读取该工作簿（\(part)）", vi: "không đọc được sổ tính (\(part))")
        case .oversizedWorkbook(let part, let mebibytes):
            LocalizedText(
                en: "a part of the workbook (\(part)) unpacks to more than \(mebibytes) MiB (workbook_memory)", zh: "工作簿的部件（\(part)）解压后超过 \(mebibytes) MiB（workbook_memory）",
                vi: "một phần của sổ tính (\(part)) giải nén ra hơn \(mebibytes) MiB (workbook_memory)")
        case .sheetNotRead:
            LocalizedText(
                en: "the sheet “\(shownText)” was not read: one sheet of a workbook is", zh: "未读取工作表“\(shownText)”：每个工作簿只读一张表",
                vi: "trang “\(shownText)” chưa được đọc: mỗi sổ tính chỉ đọc một trang")
        case .unknownColumn:
            LocalizedText(
                en: "“\(shownText)” is not a column of the form", zh: "表中没有“\(shownText)”这一列",
                vi: "“\(shownText)” không phải là cột của biểu")
        case .missingColumn:
            LocalizedText(en: "the column is missing", zh: "缺少这一列", vi: "thiếu cột này")
        case .duplicateColumn(let first):
            LocalizedText(
                en: "“\(shownText)” repeats column \(first)", zh: "“\(shownText)”与第\(first)列重复", vi: "“\(shownText)” lặp lại cột \(first)")
        case .unitOfTheHeader(let expected):
            LocalizedText(
                en: expected.isEmpty ? "“\(shownText)” names a unit, but the field has none" : "“\(shownText)” is not in the form's unit \(expected)",
                zh: expected.isEmpty ? "“\(shownText)”带有单位，但该字段没有单位" : "“\(shownText)”的单位不是表中的\(expected)",
                vi: expected.isEmpty ? "“\(shownText)” có đơn vị, nhưng trường này không có đơn vị" : "“\(shownText)” không theo đơn vị \(expected) của biểu")
        case .fieldOfAnotherVersion:
            LocalizedText(
                en: "“\(shownText)” stands in a field that the form does not ask for in this period",
                zh: "“\(shownText)”所在的字段在该报告期的表中没有", vi: "“\(shownText)” nằm ở trường mà biểu không hỏi trong kỳ này")
        default: nil
        }
    }

    private var shapeMessage: LocalizedText? {
        switch reason {
        case .jsonSyntax(let expected, let line, let column):
            LocalizedText(
                en: "this is not JSON: at line \(line), column \(column), \(expected) should stand",
                zh: "不是有效的 JSON：第\(line)行第\(column)列应为 \(expected)",
                vi: "không phải JSON hợp lệ: dòng \(line), cột \(column) phải là \(expected)")
        case .notAnObject:
            LocalizedText(en: "the item is not an object", zh: "该项不是对象", vi: "mục này không phải là đối tượng")
        case .duplicateKey:
            LocalizedText(en: "the key stands twice in one object", zh: "同一对象中键重复", vi: "khóa xuất hiện hai lần trong một đối tượng")
        case .nestedValue:
            LocalizedText(en: "a list or an object stands here", zh: "此处是列表或对象", vi: "ở đây là danh sách hoặc đối tượng")
        case .controlCharacter:
            LocalizedText(
                en: "“\(shownText)” holds an invisible character", zh: "“\(shownText)”含有不可见字符", vi: "“\(shownText)” chứa ký tự không nhìn thấy")
        case .textTooLong(let limit):
            LocalizedText(en: "the text is longer than \(limit)", zh: "文本长度超过\(limit)", vi: "văn bản dài hơn \(limit)")
        case .tooManyFields(let limit):
            LocalizedText(en: "the row has more than \(limit) fields", zh: "该行超过\(limit)个字段", vi: "dòng có hơn \(limit) trường")
        case .wrongFieldCount(let expected, let found):
            LocalizedText(
                en: "the row has \(found) fields, the header \(expected)", zh: "该行有\(found)个字段，标题行有\(expected)个",
                vi: "dòng có \(found) trường, tiêu đề có \(expected)")
        case .unterminatedQuote:
            LocalizedText(
                en: "a quotation mark opens a field and none closes it", zh: "字段的引号没有闭合", vi: "dấu ngoặc kép mở trường nhưng không được đóng")
        case .textAfterQuote:
            LocalizedText(
                en: "“\(shownText)” stands behind a closing quotation mark", zh: "闭合引号之后有“\(shownText)”",
                vi: "“\(shownText)” đứng sau dấu ngoặc kép đóng")
        default: nil
        }
    }
}
