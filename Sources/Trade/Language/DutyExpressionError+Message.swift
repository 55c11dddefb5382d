import Figures

extension DutyExpressionError {
    /// What is wrong and what to write; characters count from 1.
    public var message: LocalizedText {
        let place = column + 1, problem = problem
        return LocalizedText(
            en: "at character \(place): \(problem.en)", zh: "第\(place)个字符：\(problem.zh)", vi: "ở ký tự thứ \(place): \(problem.vi)")
    }

    private var problem: LocalizedText {
        switch reason {
        case .noRate:
            LocalizedText(
                en: "a rate belongs here, as in 8% or 35.10/100 kg", zh: "此处应为税率，如 8% 或 35.10/100 kg", vi: "ở đây cần một mức thuế, ví dụ 8% hoặc 35.10/100 kg")
        case .notANumber(let text):
            LocalizedText(
                en: "“\(text)” is not a number; write digits with one decimal point", zh: "“\(text)”不是数字，请写数字和一个小数点",
                vi: "“\(text)” không phải là số; hãy viết chữ số với một dấu chấm thập phân")
        case .noPercentOrUnit:
            LocalizedText(en: "write % or / and a unit behind the number", zh: "数字之后请写 % 或 / 加单位", vi: "sau số hãy viết % hoặc / và đơn vị")
        case .unknownUnit(let text, let known):
            LocalizedText(
                en: "“\(text)” is no unit; write one of \(known.joined(separator: ", "))", zh: "没有单位“\(text)”，请写其中之一：\(known.joined(separator: "、"))",
                vi: "không có đơn vị “\(text)”; hãy viết một trong: \(known.joined(separator: ", "))")
        case .perZero:
            LocalizedText(en: "a rate per zero units means nothing; write 1 or more", zh: "每零单位没有意义，请写 1 或更多", vi: "mức thuế trên 0 đơn vị là vô nghĩa; hãy viết từ 1 trở lên")
        case .noClosingBracket: LocalizedText(en: "a closing bracket is missing", zh: "缺少右括号", vi: "thiếu dấu đóng ngoặc")
        case .noRetailPrice: LocalizedText(en: "write “retail price” behind “of”", zh: "“of”之后请写“retail price”", vi: "sau “of” hãy viết “retail price”")
        case .noOperator:
            LocalizedText(en: "write +, -, MIN or MAX, or nothing more", zh: "请写 +、-、MIN 或 MAX，或到此为止", vi: "hãy viết +, -, MIN hoặc MAX, hoặc kết thúc ở đây")
        case .tooDeep: LocalizedText(en: "brackets stand too deep in each other", zh: "括号嵌套过深", vi: "ngoặc lồng nhau quá sâu")
        case .tooLong(let limit):
            LocalizedText(en: "more than \(limit) bytes are not read", zh: "超过\(limit)字节，不予读取", vi: "không đọc quá \(limit) byte")
        }
    }
}
