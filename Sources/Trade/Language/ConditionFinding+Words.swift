import Figures

extension ConditionFinding {
    /// The condition with what was found: `RVC40: 64.28% of FOB, 24.28 points above 40%: met`.
    public func words(in language: Language) -> String {
        let found = findings(in: language).joined(separator: language == .chinese ? "；" : "; ")
        let bar = isBarredByMinimalOperations ? Self.barred[language] : ""
        let parts = ["\(expression)", found, truth.words[language] + bar].filter { !$0.isEmpty }
        return parts.joined(separator: language == .chinese ? "：" : ": ")
    }

    private func findings(in language: Language) -> [String] {
        switch measure {
        case .valueContent(let buildDown, let buildUp):
            return [buildDown.map { $0.words(Self.buildDown, isLeast: true, in: language) }, buildUp.map { $0.words(Self.buildUp, isLeast: true, in: language) }]
                .compactMap { $0 }
        case .change(let unchanged, let byValue, let byWeight):
            guard !unchanged.isEmpty else { return [Self.allChange[language]] }
            return [Self.unchanged(unchanged.count)[language]]
                + [byValue.map { $0.words(Self.byValue, isLeast: false, in: language) }, byWeight.map { $0.words(Self.byWeight, isLeast: false, in: language) }]
                .compactMap { $0 }
        case .statement, .statuses: return []
        case .members(let members): return members.map { $0.words(in: language) }
        }
    }

    private static let buildDown = LocalizedText(en: "of FOB, build-down", zh: "占离岸价（扣减法）", vi: "của FOB, cách tính gián tiếp")
    private static let buildUp = LocalizedText(en: "of FOB, build-up", zh: "占离岸价（累加法）", vi: "của FOB, cách tính trực tiếp")
    private static let byValue = LocalizedText(en: "of FOB by value", zh: "占离岸价", vi: "của FOB theo trị giá")
    private static let byWeight = LocalizedText(en: "by weight", zh: "按重量", vi: "theo trọng lượng")
    private static let allChange = LocalizedText(
        en: "all non-originating materials change", zh: "全部非原产材料均改变归类", vi: "mọi nguyên liệu không xuất xứ đều chuyển mã")
    private static let barred = LocalizedText(en: ", but only minimal operations are done", zh: "，但仅为微小加工", vi: ", nhưng chỉ gia công đơn giản")

    private static func unchanged(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: count == 1 ? "1 material does not change" : "\(count) materials do not change", zh: "\(count) 种材料未改变归类",
            vi: "\(count) nguyên liệu không chuyển mã")
    }
}

extension ShareFinding {
    /// `64.28% of FOB, 24.28 points above 40%`; cut to two decimals, never rounded up to a threshold.
    func words(_ of: LocalizedText, isLeast: Bool, in language: Language) -> String {
        let format = NumberFormat(language)
        let shown = format.text(share.rounded(places: 2, exponent: 2, .truncate)), limit = threshold.percentText
        let distance = format.text((margin.isNegative ? margin.negated : margin).rounded(places: 2, exponent: 2, .truncate))
        let isAbove = !margin.isNegative
        let words = switch language {
        case .english: "\(shown)% \(of.en), \(distance) points \(isAbove ? "above" : "below") \(limit)"
        case .chinese: "\(of.zh) \(shown)%，\(isAbove ? "高于" : "低于") \(limit) \(distance) 个百分点"
        case .vietnamese: "\(shown)% \(of.vi), \(isAbove ? "cao hơn" : "thấp hơn") \(limit) \(distance) điểm"
        }
        return words
    }
}
