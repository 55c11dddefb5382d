import Figures

extension MaterialStatus {
    /// How the material counts, and why.
    public var text: LocalizedText {
        switch self {
        case .local: LocalizedText(en: "originating: local", zh: "原产：本地", vi: "có xuất xứ: nội địa")
        case .cumulated: LocalizedText(en: "originating: cumulated, with proof", zh: "原产：凭证明累积", vi: "có xuất xứ: cộng gộp, có chứng từ")
        case .absorbed:
            LocalizedText(en: "originating: meets its own rule", zh: "原产：中间产品符合自身规则", vi: "có xuất xứ: đạt quy tắc riêng")
        case .ofNoParty: LocalizedText(en: "non-originating: of no Party", zh: "非原产：非缔约方", vi: "không xuất xứ: ngoài các Bên")
        case .undetermined:
            LocalizedText(en: "non-originating: origin unknown", zh: "非原产：原产地不明", vi: "không xuất xứ: không rõ nguồn gốc")
        case .withoutProof:
            LocalizedText(en: "non-originating: no proof of origin", zh: "非原产：无原产地证明", vi: "không xuất xứ: thiếu chứng từ xuất xứ")
        case .ruleNotMet:
            LocalizedText(en: "non-originating: does not meet its own rule", zh: "非原产：中间产品不符合自身规则", vi: "không xuất xứ: không đạt quy tắc riêng")
        case .ruleUnknown: LocalizedText(en: "open: its own rule is not decided", zh: "待定：自身规则未定", vi: "chưa rõ: quy tắc riêng chưa xác định")
        case .cumulationNotHeld:
            LocalizedText(en: "open: cumulation is not held", zh: "待定：未掌握累积规定", vi: "chưa rõ: chưa có quy định cộng gộp")
        }
    }
}
