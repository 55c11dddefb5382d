import Figures
import Registry

/// Why nothing can be rolled up.
public enum RollUpError: Error, Hashable, Sendable {
    /// The indicator is not the sum of a form's reports.
    case notReported(indicator: String)
    /// No place of the kind lies within the place.
    case noPlaces(PlaceKind, within: String)
    /// Nothing was reported yet, so that no latest month can be chosen.
    case nothingReported(indicator: String)
}

extension RollUpError {
    /// What is wrong and how to mend it, as a sentence.
    public var message: LocalizedText {
        switch self {
        case .notReported(let indicator):
            LocalizedText(
                en: "“\(indicator)” is not added up from monthly reports, so that it cannot be rolled up by month. Ask for its figure: corridor figures \(indicator).",
                zh: "“\(indicator)”不是由月度报表汇总的指标，无法按月汇总。请查询其数值：corridor figures \(indicator)。",
                vi: "“\(indicator)” không được cộng từ báo cáo tháng nên không thể tổng hợp theo tháng. Hãy hỏi số liệu: corridor figures \(indicator).")
        case .noPlaces(let kind, let place):
            LocalizedText(
                en: "No place of the kind “\(kind.rawValue)” lies within “\(place)”. Choose another kind, or a larger place with --within.",
                zh: "“\(place)”内没有“\(kind.rawValue)”类地区。请换一类地区，或用 --within 扩大范围。",
                vi: "Trong “\(place)” không có nơi loại “\(kind.rawValue)”. Hãy chọn loại khác hoặc phạm vi rộng hơn bằng --within.")
        case .nothingReported(let indicator):
            LocalizedText(
                en: "Nothing was reported of “\(indicator)” yet. Import reports, or name the months with --period 2024-01..2024-07.",
                zh: "“\(indicator)”尚无报表。请先导入报表，或用 --period 2024-01..2024-07 指定月份。",
                vi: "Chưa có báo cáo nào về “\(indicator)”. Hãy nhập báo cáo, hoặc nêu các tháng bằng --period 2024-01..2024-07.")
        }
    }
}
