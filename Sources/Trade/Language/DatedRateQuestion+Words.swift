import Figures
import Products

extension DatedRateQuestion {
    /// Why the rate cannot be told, and what would settle it.
    public var words: LocalizedText {
        switch self {
        case .noRateHeld(let code, let day):
            LocalizedText(
                en: "no rate is held for \(code) on \(day); add one with its source", zh: "没有 \(code) 在\(day)的税率，请补充并注明来源",
                vi: "chưa có mức nào cho \(code) vào ngày \(day); hãy bổ sung kèm nguồn")
        case .mayBeListed(let general, let others):
            LocalizedText(
                en: "\(Self.list([general].compactMap(\.self) + others, \.en)): the list of codes of each is not held; look the code up in it",
                zh: "\(Self.list([general].compactMap(\.self) + others, \.zh))：未收录各自的编码清单，请查清单",
                vi: "\(Self.list([general].compactMap(\.self) + others, \.vi)): chưa có danh mục mã của từng mức; hãy tra mã trong danh mục")
        case .unverified(let rate):
            LocalizedText(
                en: "\(Self.list([rate], \.en)) is named, but not verified (\(rate.source.text)); confirm it", zh: "\(Self.list([rate], \.zh))，尚未核实（\(rate.source.text)），请确认",
                vi: "\(Self.list([rate], \.vi)) được nêu nhưng chưa kiểm chứng (\(rate.source.text)); hãy xác nhận")
        case .contradictory(let rates):
            LocalizedText(
                en: "sources disagree: \(Self.list(rates, \.en)); keep the one that is in force", zh: "来源不一致：\(Self.list(rates, \.zh))，请保留有效的一条",
                vi: "các nguồn mâu thuẫn: \(Self.list(rates, \.vi)); hãy giữ mức đang có hiệu lực")
        }
    }

    private static func list(_ rates: [DatedRate], _ language: KeyPath<LocalizedText, String>) -> String {
        var seen: [String] = []
        for rate in rates {
            let text = "\(rate.percentage.percentText) (\(rate.description[keyPath: language]))"
            if !seen.contains(text) { seen.append(text) }
        }
        return seen.joined(separator: " / ")
    }
}
