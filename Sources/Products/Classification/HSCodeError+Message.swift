import Figures

extension HSCodeError {
    /// What is wrong with the code.
    public var message: LocalizedText {
        switch reason {
        case .empty: LocalizedText(en: "no code", zh: "没有编码", vi: "không có mã")
        case .notADigit: LocalizedText(en: "not a code: it holds other signs than digits", zh: "编码含有非数字字符", vi: "mã có ký tự không phải chữ số")
        case .oddCount(let count):
            LocalizedText(en: "\(count) digits: one is lost or too many", zh: "\(count) 位数字：缺一位或多一位", vi: "\(count) chữ số: thiếu hoặc thừa một chữ số")
        case .tooLong(let count): LocalizedText(en: "\(count) digits are too many", zh: "\(count) 位数字过多", vi: "\(count) chữ số là quá nhiều")
        case .noChapter: LocalizedText(en: "no chapter begins so", zh: "没有这样的章", vi: "không có chương nào như vậy")
        }
    }
}
