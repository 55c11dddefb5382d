extension Remark {
    /// The remark as a sentence.
    public var words: LocalizedText {
        let (en, zh, vi) = (text(.english), text(.chinese), text(.vietnamese))
        return switch kind {
        case .impliedRest:
            LocalizedText(
                en: "The rest, without the published part: \(en).", zh: "扣除已公布的部分后，其余部分\(zh)。",
                vi: "Phần còn lại, không tính phần đã công bố: \(vi).")
        case .lowBase:
            LocalizedText(
                en: "The growth divides by a low base of \(en).", zh: "增速的基数很低，仅为\(zh)。",
                vi: "Mức tăng tính trên gốc thấp: \(vi).")
        case .notVerifiable:
            LocalizedText(
                en: "Nothing was filed for the year before, so the prior-year columns cannot be verified.",
                zh: "上年同期没有报表，上年同期数无法核对。",
                vi: "Năm trước không có báo cáo nên không kiểm chứng được cột cùng kỳ.")
        }
    }

    private func text(_ language: Language) -> String {
        value.text(unit: unit, measure: address.measure, in: language)
    }
}
