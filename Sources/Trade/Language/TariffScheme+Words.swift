import Figures

extension TariffScheme {
    /// The scheme's name.
    public var words: LocalizedText {
        switch self {
        case .ordinary: LocalizedText(en: "Ordinary", zh: "普通税率", vi: "Thông thường")
        case .mostFavouredNation: LocalizedText(en: "Most-favoured-nation", zh: "最惠国税率", vi: "Ưu đãi (MFN)")
        case .acfta: LocalizedText(en: "ASEAN-China (ACFTA)", zh: "中国—东盟自贸协定（ACFTA）", vi: "ASEAN-Trung Quốc (ACFTA)")
        case .rcep: LocalizedText(en: "Regional partnership (RCEP)", zh: "区域全面经济伙伴关系协定（RCEP）", vi: "Đối tác khu vực (RCEP)")
        case .atiga: LocalizedText(en: "ASEAN (ATIGA)", zh: "东盟货物贸易协定（ATIGA）", vi: "Nội khối ASEAN (ATIGA)")
        }
    }
}
