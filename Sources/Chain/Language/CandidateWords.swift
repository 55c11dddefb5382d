import Figures

/// The titles of a candidate's figures.
enum CandidateWords {
    static let score = LocalizedText(en: "sum of ranks", zh: "名次之和", vi: "tổng thứ hạng")

    static func of(_ name: LocalizedText, _ what: LocalizedText) -> LocalizedText {
        LocalizedText(en: "\(name.en): \(what.en)", zh: "\(name.zh)：\(what.zh)", vi: "\(name.vi): \(what.vi)")
    }

    static func rank(by criterion: CandidateCriterion) -> LocalizedText {
        let words = criterion.words
        return LocalizedText(en: "rank by \(words.en)", zh: "\(words.zh)名次", vi: "thứ hạng theo \(words.vi)")
    }
}

extension CandidateCriterion {
    /// The criterion in words.
    public var words: LocalizedText {
        switch self {
        case .density: LocalizedText(en: "relatedness density", zh: "关联密度", vi: "mật độ liên quan")
        case .neighbours: LocalizedText(en: "neighbours within reach", zh: "可及上下游产能", vi: "cơ sở liền kề trong tầm")
        case .spareInputs: LocalizedText(en: "spare inputs within reach", zh: "可及富余投入品", vi: "đầu vào dư trong tầm")
        case .unmetNeed: LocalizedText(en: "unmet need within reach", zh: "可及未满足需求", vi: "nhu cầu chưa đáp ứng trong tầm")
        case .land: LocalizedText(en: "land free", zh: "可用土地", vi: "đất còn trống")
        case .power: LocalizedText(en: "power free", zh: "可用电力", vi: "điện còn trống")
        case .proximity: LocalizedText(en: "proximity of its industry", zh: "行业邻近度", vi: "độ gần của ngành")
        case .output: LocalizedText(en: "output", zh: "产值", vi: "giá trị sản xuất")
        }
    }
}
