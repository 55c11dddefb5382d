extension ExactDecimalError {
    /// What is wrong and what to write; positions count from 1.
    public var message: LocalizedText {
        switch self {
        case .empty:
            LocalizedText(en: "there is no number; write digits, as in 1234.5", zh: "没有数字，请填写数字，如 1234.5", vi: "chưa có số; hãy viết chữ số, ví dụ 1234.5")
        case .unexpectedCharacter(let character, let offset):
            Self.message(for: character, at: offset + 1)
        case .tooManyDecimals(let count):
            LocalizedText(
                en: "\(count) decimals are more than the \(ExactDecimal.places) that are kept; round it, or use a smaller unit",
                zh: "有\(count)位小数，最多保留\(ExactDecimal.places)位，请舍入或改用更小的单位",
                vi: "\(count) chữ số thập phân là quá \(ExactDecimal.places) chữ số được giữ; hãy làm tròn hoặc dùng đơn vị nhỏ hơn")
        case .tooLarge:
            LocalizedText(
                en: "the number is beyond 10¹⁸; check the unit of the column", zh: "数值超过 10¹⁸，请检查该列的单位",
                vi: "số vượt quá 10¹⁸; hãy kiểm tra đơn vị của cột")
        }
    }

    private static func message(for character: Character, at position: Int) -> LocalizedText {
        let mend = mend(for: character)
        return LocalizedText(
            en: "“\(character)” at character \(position) does not belong there; \(mend.en)",
            zh: "第\(position)个字符“\(character)”不应出现，\(mend.zh)",
            vi: "“\(character)” ở ký tự thứ \(position) không hợp lệ; \(mend.vi)")
    }

    private static func mend(for character: Character) -> LocalizedText {
        switch character {
        case ",", "，":
            LocalizedText(
                en: "commas group whole digits by three (1,234,567), and a point marks decimals (0.5)",
                zh: "逗号只用于整数部分的三位分节（1,234,567），小数点用“.”（0.5）",
                vi: "dấu phẩy chỉ nhóm ba chữ số phần nguyên (1,234,567), phần thập phân dùng dấu chấm (0.5)")
        case ".":
            LocalizedText(
                en: "write one point, between digits, as in 0.5", zh: "只写一个小数点，且两侧都有数字，如 0.5",
                vi: "chỉ viết một dấu chấm, giữa các chữ số, ví dụ 0.5")
        case "e", "E":
            LocalizedText(
                en: "write the digits in full, without an exponent", zh: "请写出全部数字，不要用科学记数法",
                vi: "hãy viết đầy đủ chữ số, không dùng số mũ")
        case " ", "\u{a0}", "\u{202f}", "\u{3000}", "\t":
            LocalizedText(en: "remove the space", zh: "请删去空格", vi: "hãy bỏ dấu cách")
        case "+", "-", "−":
            LocalizedText(
                en: "write one sign, before digits", zh: "正负号只写一个，且在数字之前", vi: "chỉ viết một dấu, trước các chữ số")
        case _ where character.unicodeScalars.first?.properties.numericType == .decimal:
            LocalizedText(
                en: "write plain digits 0–9", zh: "请用半角数字 0–9", vi: "hãy dùng chữ số thường 0–9")
        default:
            LocalizedText(
                en: "write digits only, the unit stands in the head of the column", zh: "只填数字，单位写在列标题中",
                vi: "chỉ viết chữ số, đơn vị nằm ở tiêu đề cột")
        }
    }
}
