import Figures

extension ResolutionFailure {
    /// What stood in the way, and so what would settle it.
    public var words: LocalizedText {
        switch self {
        case .noIndicator:
            LocalizedText(
                en: "No indicator of the catalogue is named.", zh: "未提到指标目录中的指标。", vi: "Không nêu chỉ tiêu nào trong danh mục.")
        case .unitDoesNotFit(let unit):
            LocalizedText(
                en: "The indicator named is not counted in \(unit).", zh: "所提指标不以“\(unit)”计量。",
                vi: "Chỉ tiêu được nêu không tính bằng \(unit).")
        case .noPlace:
            LocalizedText(en: "No place is named.", zh: "未提到地点。", vi: "Không nêu địa điểm.")
        case .unknownPlace(let name):
            LocalizedText(
                en: "“\(name)” is not a place of the register.", zh: "“\(name)”不在登记的地点之中。",
                vi: "“\(name)” không có trong danh bạ địa điểm.")
        case .unexplained(let words):
            LocalizedText(
                en: "The words “\(words.joined(separator: "”, “"))” narrow the figure, and nothing in the catalogue explains them.",
                zh: "“\(words.joined(separator: "”“"))”限定了该数字，目录中没有对应解释。",
                vi: "Các từ “\(words.joined(separator: "”, “"))” thu hẹp số liệu mà danh mục không giải thích được.")
        case .noPeriod:
            LocalizedText(
                en: "No period is named that an address can hold.", zh: "未提到可用的时期。", vi: "Không nêu thời kỳ nào mà địa chỉ ghi được.")
        case .notActual:
            LocalizedText(
                en: "The text gives a plan, a target or an expectation, and only actual figures are held.", zh: "文中为预期、计划或目标数，本库只有实际数。",
                vi: "Văn bản nêu số dự kiến, còn dữ liệu chỉ có số thực tế.")
        case .basisNotHeld:
            LocalizedText(
                en: "The change is not measured against the year before, and no other comparison is held.", zh: "该变动并非与上年同期相比，本库没有其他对比。",
                vi: "Mức thay đổi không so với năm trước, và dữ liệu không có cách so sánh khác.")
        case .shareOfUnknown:
            LocalizedText(
                en: "The whole of which it is a share is not clear.", zh: "该占比所对应的总体不明确。", vi: "Không rõ tổng thể mà tỷ trọng này thuộc về.")
        }
    }
}
