import Figures
import Products

extension TariffReject {
    /// File, row, field, offending text, what is wrong and how to mend it, on one line.
    public func line(_ language: Language) -> String {
        let place = LocalizedText(en: "\(file), row \(row)", zh: "\(file)，第\(row)行", vi: "\(file), dòng \(row)")[language]
        let fieldText = field.isEmpty ? "" : ", \(field) “\(text)”"
        return "\(place)\(fieldText): \(message[language]); \(mend[language])"
    }

    /// What is wrong.
    public var message: LocalizedText {
        switch reason {
        case .record(.wrongFieldCount(let expected, let found)):
            LocalizedText(
                en: "the row has \(found) fields where the header has \(expected)", zh: "该行有\(found)个字段，表头有\(expected)个",
                vi: "dòng có \(found) trường trong khi tiêu đề có \(expected)")
        case .record:
            LocalizedText(en: "its quotation marks do not match", zh: "引号不配对", vi: "dấu ngoặc kép không khớp")
        case .code(.oddCount(let count)):
            LocalizedText(
                en: "a code of \(count) digits has lost a digit, and which one is not told", zh: "编码只有\(count)位，缺了一位，且无法判断缺哪一位",
                vi: "mã có \(count) chữ số, đã mất một chữ số và không biết chữ số nào")
        case .code(.empty): LocalizedText(en: "there is no code", zh: "没有编码", vi: "chưa có mã")
        case .code(.tooLong(let count)):
            LocalizedText(en: "a code has at most 12 digits, not \(count)", zh: "编码最多12位，不能有\(count)位", vi: "mã có tối đa 12 chữ số, không phải \(count)")
        case .code(.notADigit): LocalizedText(en: "a code has digits only", zh: "编码只能有数字", vi: "mã chỉ gồm chữ số")
        case .code(.noChapter): LocalizedText(en: "chapters begin with 01", zh: "章从 01 开始", vi: "chương bắt đầu từ 01")
        case .notALine(let digits):
            LocalizedText(
                en: "\(digits) digits name no line of this schedule", zh: "\(digits)位编码不是本税则的税目", vi: "\(digits) chữ số không phải là dòng của biểu thuế này")
        }
    }

    /// What to do about it.
    public var mend: LocalizedText {
        switch reason {
        case .record:
            LocalizedText(en: "compare it with the header", zh: "请与表头对照", vi: "hãy so với dòng tiêu đề")
        case .code, .notALine:
            LocalizedText(
                en: "look the line up in the legal text and write its 8 digits", zh: "请在法律文本中查出该税目并写全8位数字",
                vi: "hãy tra dòng này trong văn bản pháp luật và ghi đủ 8 chữ số")
        }
    }
}
