import Figures

extension YAMLProblem {
    /// One line: the file, the place, what is wrong, what to write.
    public func line(_ language: Language) -> String {
        let isChinese = language == .chinese
        let lineText = switch language {
        case .english: "line \(line)"
        case .chinese: "第\(line)行"
        case .vietnamese: "dòng \(line)"
        }
        let place = [line > 0 ? lineText : "", path].filter { !$0.isEmpty }.joined(separator: isChinese ? "，" : ", ")
        return [file, place, message[language]].filter { !$0.isEmpty }.joined(separator: isChinese ? "：" : ": ")
            + (isChinese ? "；" : "; ") + mend[language]
    }

    private var shown: String { Self.shown(text) }

    /// As much of a text as one line of a message can quote.
    static func shown(_ text: String, most: Int = 40) -> String {
        let plain = String(text.prefix(most + 1).map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return plain.count > most ? plain.dropLast() + "…" : plain
    }

    /// What is wrong, with the offending text.
    public var message: LocalizedText {
        switch reason {
        case .syntax(let words):
            LocalizedText(en: "this is not YAML (\(words))", zh: "不是有效的 YAML（\(words)）", vi: "không phải YAML hợp lệ (\(words))")
        case .notUTF8: LocalizedText(en: "the file is not UTF-8", zh: "文件不是 UTF-8 编码", vi: "tệp không phải UTF-8")
        case .notAMapping: LocalizedText(en: "keys with values must stand here", zh: "此处应为键值对", vi: "ở đây phải là các khóa và giá trị")
        case .notAList: LocalizedText(en: "a list must stand here", zh: "此处应为列表", vi: "ở đây phải là danh sách")
        case .notAText: LocalizedText(en: "a single word or number must stand here", zh: "此处应为单个文本或数字", vi: "ở đây phải là một từ hoặc số")
        case .unknownKey: LocalizedText(en: "“\(shown)” is not a key of this place", zh: "此处没有键“\(shown)”", vi: "ở đây không có khóa “\(shown)”")
        case .missingKey(let key): LocalizedText(en: "the key “\(key)” is missing", zh: "缺少键“\(key)”", vi: "thiếu khóa “\(key)”")
        case .missingOneOf: LocalizedText(en: "exactly one key must stand here", zh: "此处必须且只能有一个键", vi: "ở đây phải có đúng một khóa")
        case .duplicateKey: LocalizedText(en: "“\(shown)” stands twice", zh: "“\(shown)”重复", vi: "“\(shown)” xuất hiện hai lần")
        case .notAWord: LocalizedText(en: "“\(shown)” cannot stand here", zh: "此处不能是“\(shown)”", vi: "ở đây không thể là “\(shown)”")
        case .unknownUnit: LocalizedText(en: "“\(shown)” is not a known unit", zh: "没有单位“\(shown)”", vi: "không có đơn vị “\(shown)”")
        case .unknownName(let of, _): LocalizedText(en: "there is no \(of) “\(shown)”", zh: "没有“\(shown)”（\(of)）", vi: "không có “\(shown)” (\(of))")
        case .unsuitableField(let needed):
            LocalizedText(en: "“\(shown)” is not a field of type \(needed)", zh: "“\(shown)”不是\(needed)类型的字段", vi: "“\(shown)” không phải trường kiểu \(needed)")
        case .missingField(let field, let kind):
            LocalizedText(en: "a form of kind \(kind) needs the field “\(field)”", zh: "\(kind) 类表必须有字段“\(field)”", vi: "biểu loại \(kind) cần trường “\(field)”")
        case .missingRespondent(let respondent):
            LocalizedText(en: "no field refers to the respondent (\(respondent))", zh: "没有指向填报单位（\(respondent)）的字段", vi: "không có trường chỉ đơn vị trả lời (\(respondent))")
        case .notAnId: LocalizedText(en: "“\(shown)” is not an id", zh: "“\(shown)”不是标识符", vi: "“\(shown)” không phải mã định danh")
        case .duplicateId: LocalizedText(en: "“\(shown)” stands twice", zh: "“\(shown)”重复", vi: "“\(shown)” xuất hiện hai lần")
        case .notADay: LocalizedText(en: "“\(shown)” is not a day", zh: "“\(shown)”不是日期", vi: "“\(shown)” không phải là ngày")
        case .notABoolean: LocalizedText(en: "“\(shown)” is neither true nor false", zh: "“\(shown)”不是 true 或 false", vi: "“\(shown)” không phải true hay false")
        case .outOfRange:
            LocalizedText(en: "“\(shown)” is too small or too large", zh: "“\(shown)”过小或过大", vi: "“\(shown)” quá nhỏ hoặc quá lớn")
        case .notADecimal: LocalizedText(en: "“\(shown)” is not a number", zh: "“\(shown)”不是数字", vi: "“\(shown)” không phải là số")
        case .notAWholeNumber: LocalizedText(en: "“\(shown)” is not a whole number in range", zh: "“\(shown)”不是范围内的整数", vi: "“\(shown)” không phải số nguyên trong phạm vi")
        case .notAscending: LocalizedText(en: "the version does not begin after the one above", zh: "该版本没有晚于上一版本", vi: "phiên bản không bắt đầu sau phiên bản trên")
        case .empty: LocalizedText(en: "nothing stands here", zh: "此处为空", vi: "chỗ này trống")
        case .notABaseUnit: LocalizedText(en: "“\(shown)” is not a base unit", zh: "“\(shown)”不是基本单位", vi: "“\(shown)” không phải đơn vị gốc")
        case .told(let message, _): message
        }
    }

    /// What to do about it.
    public var mend: LocalizedText {
        switch reason {
        case .syntax: LocalizedText(en: "check indentation, colons and brackets", zh: "请检查缩进、冒号和括号", vi: "hãy kiểm tra thụt lề, dấu hai chấm và ngoặc")
        case .notUTF8: LocalizedText(en: "save it as UTF-8", zh: "请保存为 UTF-8", vi: "hãy lưu ở dạng UTF-8")
        case .notAMapping: Self.write("key: value")
        case .notAList: Self.write("[a, b]")
        case .notAText: LocalizedText(en: "write it on one line", zh: "请写成一行", vi: "hãy viết trên một dòng")
        case .unknownKey(let nearest?, _), .notAWord(let nearest?, _), .unknownUnit(let nearest?), .unknownName(_, let nearest?):
            LocalizedText(en: "did you mean “\(nearest)”?", zh: "是否应为“\(nearest)”？", vi: "có phải là “\(nearest)”?")
        case .unknownKey(nil, let known), .notAWord(nil, let known), .missingOneOf(let known): Self.oneOf(known)
        case .unknownUnit(nil): Self.oneOf(["CNY", "千元", "万元", "kWh", "万千瓦时", "t", "%", "project"])
        case .unknownName(let of, nil):
            LocalizedText(en: "name a \(of) that exists", zh: "请写已有的名称（\(of)）", vi: "hãy viết tên đã có (\(of))")
        case .missingKey(let key): LocalizedText(en: "add “\(key): …”", zh: "请加上“\(key): …”", vi: "hãy thêm “\(key): …”")
        case .duplicateKey, .duplicateId: LocalizedText(en: "keep one of them", zh: "只保留一个", vi: "chỉ giữ một")
        case .unsuitableField(let needed):
            LocalizedText(en: "name a field of type \(needed)", zh: "请写\(needed)类型的字段", vi: "hãy viết trường kiểu \(needed)")
        case .missingField(let field, _): LocalizedText(en: "add {id: \(field), …}", zh: "请加上 {id: \(field), …}", vi: "hãy thêm {id: \(field), …}")
        case .missingRespondent(let respondent): Self.write("type: reference, of: \(respondent)")
        case .notAnId:
            LocalizedText(
                en: "begin with a–z, then a–z, 0–9, “-”, “_” or “.”", zh: "以 a–z 开头，其后为 a–z、0–9、“-”、“_”或“.”",
                vi: "bắt đầu bằng a–z, sau đó là a–z, 0–9, “-”, “_” hoặc “.”")
        case .notADay: Self.write("2024-07-31")
        case .notABoolean: Self.oneOf(["true", "false"])
        case .outOfRange(let isPositive):
            LocalizedText(
                en: "write a number \(isPositive ? "above 0" : "from 0") to 1,000,000,000,000", zh: "请写\(isPositive ? "大于 0" : "0")至 1,000,000,000,000 的数",
                vi: "hãy viết số \(isPositive ? "lớn hơn 0" : "từ 0") đến 1.000.000.000.000")
        case .notADecimal:
            LocalizedText(
                en: "write digits with a point and at most six decimals, as 0.5", zh: "请用小数点书写，最多六位小数，如 0.5",
                vi: "hãy viết chữ số với dấu chấm, tối đa sáu số lẻ, ví dụ 0.5")
        case .notAWholeNumber(let least, let most):
            LocalizedText(en: "write \(least) to \(most)", zh: "请写 \(least) 至 \(most)", vi: "hãy viết từ \(least) đến \(most)")
        case .notAscending: LocalizedText(en: "put the oldest version first", zh: "请将最早的版本放在最前", vi: "hãy đặt phiên bản cũ nhất lên đầu")
        case .empty: LocalizedText(en: "fill it", zh: "请填写", vi: "hãy điền")
        case .notABaseUnit(let base): Self.write(base)
        case .told(_, let mend): mend
        }
    }

    private static func write(_ text: String) -> LocalizedText {
        LocalizedText(en: "write \(text)", zh: "请写 \(text)", vi: "hãy viết \(text)")
    }

    private static func oneOf(_ words: [String]) -> LocalizedText {
        LocalizedText(
            en: "write one of \(words.joined(separator: ", "))", zh: "请写其中之一：\(words.joined(separator: "、"))",
            vi: "hãy viết một trong: \(words.joined(separator: ", "))")
    }
}
