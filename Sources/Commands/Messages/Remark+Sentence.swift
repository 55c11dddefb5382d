import Figures

extension Remark {
    /// What a figure tells unasked, as a sentence without its address.
    func sentence(in language: Language) -> String {
        let shown = value.text(unit: unit, measure: address.measure, in: language)
        let words: LocalizedText =
            switch kind {
            case .impliedRest:
                LocalizedText(
                    en: "The rest, which two published figures imply and neither states, changed by \(shown).",
                    zh: "两个公布数隐含而均未说明的其余部分：\(shown)。",
                    vi: "Phần còn lại, do hai số công bố ngụ ý mà không số nào nêu, thay đổi \(shown).")
            case .lowBase:
                LocalizedText(
                    en: "The base is low: the growth divides by only \(shown).", zh: "基数低：增速的分母仅为\(shown)。",
                    vi: "Mức gốc thấp: tốc độ tăng chỉ chia cho \(shown).")
            case .notVerifiable:
                LocalizedText(
                    en: "The prior-year columns cannot be verified: nothing was filed for that year.",
                    zh: "上年同期数无法核实：该年度没有报表。",
                    vi: "Không kiểm chứng được cột năm trước: năm đó chưa có báo cáo nào.")
            }
        return words[language]
    }
}
