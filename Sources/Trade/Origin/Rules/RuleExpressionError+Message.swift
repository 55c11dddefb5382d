import Figures

extension RuleExpressionError {
    /// What is wrong, with the column.
    public var message: LocalizedText {
        let what = wrong
        return LocalizedText(en: "column \(column): \(what.en)", zh: "第\(column)列：\(what.zh)", vi: "cột \(column): \(what.vi)")
    }

    private var wrong: LocalizedText {
        switch reason {
        case .empty: LocalizedText(en: "the rule is empty", zh: "规则为空", vi: "quy tắc trống")
        case .unknownWord(let word, _):
            LocalizedText(en: "“\(word)” is not a criterion", zh: "“\(word)”不是原产地标准", vi: "“\(word)” không phải tiêu chí xuất xứ")
        case .criterionMissing:
            LocalizedText(en: "a criterion is missing", zh: "缺少原产地标准", vi: "thiếu tiêu chí xuất xứ")
        case .unclosed: LocalizedText(en: "this parenthesis is not closed", zh: "括号没有闭合", vi: "dấu ngoặc chưa đóng")
        case .notJoined(let word):
            LocalizedText(en: "“\(word)” follows without “and” or “or”", zh: "“\(word)”之前缺少 and 或 or", vi: "trước “\(word)” thiếu and hoặc or")
        case .noThreshold(let text):
            LocalizedText(en: "“\(text)” is not a share of FOB", zh: "“\(text)”不是占离岸价的百分比", vi: "“\(text)” không phải tỷ lệ trên giá FOB")
        case .noException: LocalizedText(en: "what is excepted is missing", zh: "缺少除外的编码", vi: "thiếu mã được loại trừ")
        case .notACode(let text):
            LocalizedText(
                en: "“\(text)” is no chapter, heading or subheading", zh: "“\(text)”不是章、品目或子目", vi: "“\(text)” không phải chương, nhóm hay phân nhóm")
        case .wrongLevel(let word, let code):
            LocalizedText(en: "\(code) is not a \(word)", zh: "\(code) 不属于 \(word) 级", vi: "\(code) không phải cấp \(word)")
        case .notARange(let first, let last):
            LocalizedText(en: "\(first) to \(last) is not a range", zh: "\(first) 至 \(last) 不是有效范围", vi: "\(first) đến \(last) không phải một dải mã")
        case .noProcess: LocalizedText(en: "the process is missing", zh: "缺少加工工序", vi: "thiếu công đoạn gia công")
        }
    }

    /// What to write instead.
    public var mend: LocalizedText {
        switch reason {
        case .unknownWord(_, let nearest?):
            LocalizedText(en: "did you mean “\(nearest)”?", zh: "是否应为“\(nearest)”？", vi: "có phải là “\(nearest)”?")
        case .empty, .criterionMissing, .unknownWord:
            LocalizedText(
                en: "write one of WO, PE, CC, CTH, CTSH, RVC40, SP(…)", zh: "请写 WO、PE、CC、CTH、CTSH、RVC40、SP(…) 之一",
                vi: "hãy viết một trong WO, PE, CC, CTH, CTSH, RVC40, SP(…)")
        case .unclosed: LocalizedText(en: "add “)”", zh: "请加上“)”", vi: "hãy thêm “)”")
        case .notJoined: LocalizedText(en: "join the two by “and” or “or”", zh: "请用 and 或 or 连接", vi: "hãy nối bằng and hoặc or")
        case .noThreshold: Self.write("RVC40")
        case .noException: Self.write("CTH except from heading 85.40")
        case .notACode: Self.write("85, 85.40, 8540.11")
        case .wrongLevel: Self.write("chapter 85, heading 85.40, subheading 8540.11")
        case .notARange: Self.write("85.41 to 85.43")
        case .noProcess: Self.write("SP(chemical reaction)")
        }
    }

    private static func write(_ example: String) -> LocalizedText {
        LocalizedText(en: "write \(example)", zh: "请写 \(example)", vi: "hãy viết \(example)")
    }
}
