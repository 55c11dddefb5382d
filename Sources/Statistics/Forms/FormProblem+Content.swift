import Figures

extension FormProblem {
    /// What is wrong with what a cell says.
    var contentMessage: LocalizedText {
        numberMessage ?? recordMessage ?? wordMessage
    }

    private var numberMessage: LocalizedText? {
        switch reason {
        case .notANumber(let character):
            LocalizedText(
                en: "“\(shownText)” is not a number (unexpected “\(character)”)", zh: "“\(shownText)”不是数字（出现“\(character)”）",
                vi: "“\(shownText)” không phải là số (có “\(character)”)")
        case .fullWidthDigits:
            LocalizedText(
                en: "“\(shownText)” holds full-width characters", zh: "“\(shownText)”含有全角字符", vi: "“\(shownText)” chứa ký tự toàn góc")
        case .exponent:
            LocalizedText(
                en: "“\(shownText)” is written with an exponent", zh: "“\(shownText)”用了科学记数法", vi: "“\(shownText)” được viết với số mũ")
        case .tooManyDecimals(let allowed):
            LocalizedText(
                en: "“\(shownText)” has more than \(allowed) decimals", zh: "“\(shownText)”的小数超过\(allowed)位",
                vi: "“\(shownText)” có hơn \(allowed) chữ số thập phân")
        case .tooLarge:
            LocalizedText(en: "“\(shownText)” is beyond 10¹⁸", zh: "“\(shownText)”超过 10¹⁸", vi: "“\(shownText)” vượt quá 10¹⁸")
        case .negative:
            LocalizedText(en: "“\(shownText)” is below zero", zh: "“\(shownText)”小于零", vi: "“\(shownText)” nhỏ hơn không")
        case .unitInCell(let unit):
            LocalizedText(
                en: "“\(shownText)” holds the unit “\(unit)”", zh: "“\(shownText)”带有单位“\(unit)”", vi: "“\(shownText)” chứa đơn vị “\(unit)”")
        default: nil
        }
    }

    private var wordMessage: LocalizedText {
        switch reason {
        case .missingValue:
            LocalizedText(en: "nothing stands here", zh: "此处为空", vi: "chỗ này trống")
        case .notAMonth:
            LocalizedText(en: "“\(shownText)” is not a month", zh: "“\(shownText)”不是月份", vi: "“\(shownText)” không phải là tháng")
        case .notADay:
            LocalizedText(en: "“\(shownText)” is not a day", zh: "“\(shownText)”不是日期", vi: "“\(shownText)” không phải là ngày")
        case .notAYear:
            LocalizedText(en: "“\(shownText)” is not a year", zh: "“\(shownText)”不是年份", vi: "“\(shownText)” không phải là năm")
        case .periodOutOfRange:
            LocalizedText(
                en: "“\(shownText)” is too far away to be meant", zh: "“\(shownText)”超出合理范围", vi: "“\(shownText)” nằm ngoài phạm vi hợp lý")
        case .monthNotOfTheForm:
            LocalizedText(
                en: "“\(shownText)” is not reported alone: January and February are one period",
                zh: "“\(shownText)”不单独报告：1月与2月合并为一个报告期",
                vi: "“\(shownText)” không báo cáo riêng: tháng 1 và tháng 2 là một kỳ")
        case .notAChoice:
            LocalizedText(
                en: "“\(shownText)” is not among the choices", zh: "“\(shownText)”不在可选值中", vi: "“\(shownText)” không nằm trong các lựa chọn")
        case .creditCodeLength:
            LocalizedText(
                en: "“\(shownText)” has \(text.count) characters", zh: "“\(shownText)”有\(text.count)个字符", vi: "“\(shownText)” có \(text.count) ký tự")
        case .creditCodeCharacter(let character):
            LocalizedText(
                en: "“\(character)” cannot stand in a credit code (“\(shownText)”)", zh: "统一社会信用代码中不能有“\(character)”（“\(shownText)”）",
                vi: "mã tín dụng không thể có “\(character)” (“\(shownText)”)")
        case .creditCodeCheck:
            LocalizedText(
                en: "the check character of “\(shownText)” does not fit", zh: "“\(shownText)”的校验码不符",
                vi: "ký tự kiểm tra của “\(shownText)” không khớp")
        default:
            LocalizedText(en: "“\(shownText)” is a formula", zh: "“\(shownText)”是公式", vi: "“\(shownText)” là công thức")
        }
    }

    private var recordMessage: LocalizedText? {
        switch reason {
        case .unknownReference(let vocabulary, _):
            LocalizedText(
                en: "“\(shownText)” is not a known \(vocabulary)", zh: "没有登记“\(shownText)”（\(vocabulary)）",
                vi: "“\(shownText)” chưa được đăng ký (\(vocabulary))")
        case .duplicateRow(let first):
            LocalizedText(
                en: "the row tells again what row \(first) tells", zh: "与第\(first)行重复", vi: "trùng với dòng \(first)")
        case .respondentNotInScope:
            LocalizedText(
                en: "“\(shownText)” does not answer this form in this period", zh: "“\(shownText)”在该报告期不填报此表",
                vi: "“\(shownText)” không trả lời biểu này trong kỳ này")
        case .checkFailed(let check, let expected, let found):
            LocalizedText(
                en: "the check “\(check)” expects \(expected) and finds \(found)", zh: "审核“\(check)”应为\(expected)，实为\(found)",
                vi: "kiểm tra “\(check)” cần \(expected) nhưng thấy \(found)")
        default: nil
        }
    }
}
