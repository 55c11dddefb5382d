extension Bound {
    /// What stands before a bounded number; empty for an exact one.
    public var words: LocalizedText {
        switch self {
        case .exactly: LocalizedText(same: "")
        case .about: LocalizedText(en: "about", zh: "约", vi: "khoảng")
        case .moreThan: LocalizedText(en: "more than", zh: "超过", vi: "hơn")
        case .lessThan: LocalizedText(en: "less than", zh: "不到", vi: "dưới")
        }
    }
}
