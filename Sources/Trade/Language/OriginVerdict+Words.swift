import Figures

extension OriginVerdict {
    /// The verdict's name.
    public var words: LocalizedText {
        switch self {
        case .originates: LocalizedText(en: "originates", zh: "具备原产资格", vi: "có xuất xứ")
        case .doesNotOriginate: LocalizedText(en: "does not originate", zh: "不具备原产资格", vi: "không có xuất xứ")
        case .needsReview: LocalizedText(en: "needs review", zh: "需核查", vi: "cần xem xét")
        }
    }
}

extension Truth {
    /// Whether a condition is met.
    public var words: LocalizedText {
        switch self {
        case .met: LocalizedText(en: "met", zh: "满足", vi: "đạt")
        case .notMet: LocalizedText(en: "not met", zh: "不满足", vi: "không đạt")
        case .unknown: LocalizedText(en: "cannot be told", zh: "无法判定", vi: "chưa xác định")
        }
    }
}

extension SchemeStanding {
    /// The standing's name.
    public var words: LocalizedText {
        switch self {
        case .lawful: LocalizedText(en: "lawful", zh: "可适用", vi: "được áp dụng")
        case .notOffered: LocalizedText(en: "not offered", zh: "不提供", vi: "không được hưởng")
        case .doesNotOriginate: OriginVerdict.doesNotOriginate.words
        case .needsReview: OriginVerdict.needsReview.words
        }
    }
}
