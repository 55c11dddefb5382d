import Figures

extension TariffCellFault {
    /// What is not understood, and what it would need.
    public var message: LocalizedText {
        let place = column + 1, problem = problem
        return LocalizedText(
            en: "not understood at character \(place): \(problem.en)", zh: "第\(place)个字符无法理解：\(problem.zh)",
            vi: "không hiểu ở ký tự thứ \(place): \(problem.vi)")
    }

    private var problem: LocalizedText {
        switch reason {
        case .expected(let what): what.words
        case .unknownCountry(let text):
            LocalizedText(en: "“\(text)” is no country's code", zh: "“\(text)”不是国家代码", vi: "“\(text)” không phải mã nước")
        case .ambiguousNumber(let text):
            LocalizedText(
                en: "“\(text)” may mean thousands or a fraction; the printed source decides", zh: "“\(text)”可能是千位或小数，须查印刷原文",
                vi: "“\(text)” có thể là hàng nghìn hoặc phần thập phân; cần xem bản in gốc")
        case .notARate(let text):
            LocalizedText(en: "“\(text)” has more digits than a rate", zh: "“\(text)”位数超过税率", vi: "“\(text)” có nhiều chữ số hơn một thuế suất")
        }
    }
}

extension TariffCellFault.Expectation {
    /// What belongs at the place.
    public var words: LocalizedText {
        switch self {
        case .rate: LocalizedText(en: "a rate belongs here", zh: "此处应为税率", vi: "ở đây cần thuế suất")
        case .country: LocalizedText(en: "a country's code behind a minus belongs here", zh: "此处应为减号加国家代码", vi: "ở đây cần dấu trừ và mã nước")
        case .closingBracket: LocalizedText(en: "a closing bracket belongs here", zh: "此处应为右括号", vi: "ở đây cần dấu đóng ngoặc")
        case .quotaRate: LocalizedText(en: "the rate outside the quota belongs here", zh: "此处应为配额外税率", vi: "ở đây cần thuế suất ngoài hạn ngạch")
        case .clause: LocalizedText(en: "the number of a clause belongs here", zh: "此处应为款号", vi: "ở đây cần số khoản")
        case .chapter: LocalizedText(en: "the number of a chapter belongs here", zh: "此处应为章号", vi: "ở đây cần số chương")
        case .end: LocalizedText(en: "nothing more belongs here", zh: "此处不应再有内容", vi: "ở đây không được có gì thêm")
        }
    }
}
