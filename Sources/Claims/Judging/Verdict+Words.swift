import Figures

extension Verdict {
    /// The verdict as it stands beside a figure.
    public var words: LocalizedText {
        switch self {
        case .matches: LocalizedText(en: "matches", zh: "一致", vi: "khớp")
        case .cut: LocalizedText(en: "cut, not rounded", zh: "截断未舍入", vi: "cắt bớt, không làm tròn")
        case .loose: LocalizedText(en: "true but loose", zh: "属实但宽泛", vi: "đúng nhưng lỏng")
        case .anotherVintage: LocalizedText(en: "another vintage", zh: "另一版本", vi: "phiên bản khác")
        case .anotherBasis: LocalizedText(en: "another basis", zh: "另一口径", vi: "cơ sở khác")
        case .contradicted: LocalizedText(en: "contradicted", zh: "不符", vi: "mâu thuẫn")
        case .ambiguous: LocalizedText(en: "ambiguous", zh: "有歧义", vi: "mơ hồ")
        case .asQuoted: LocalizedText(en: "as quoted", zh: "仅为引用", vi: "chỉ là trích dẫn")
        case .notInOurData: LocalizedText(en: "not in our data", zh: "本库未收", vi: "không có trong dữ liệu")
        }
    }
}
