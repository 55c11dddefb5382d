import Figures
import Statistics

/// The words of roll-ups.
public enum RollUpSentences {
    static let place = LocalizedText(en: "Place", zh: "地区", vi: "Nơi")
    static let group = LocalizedText(en: "Class", zh: "行业", vi: "Ngành")
    static let month = LocalizedText(en: "Month", zh: "月份", vi: "Tháng")
    static let alone = LocalizedText(en: "Month alone", zh: "当月", vi: "Riêng tháng")
    static let growth = LocalizedText(en: "Growth", zh: "同比", vi: "Tăng trưởng")
    static let toDate = LocalizedText(en: "Year to date", zh: "累计", vi: "Lũy kế")
    static let toDateGrowth = LocalizedText(en: "Growth to date", zh: "累计同比", vi: "Tăng trưởng lũy kế")
    static let provenance = LocalizedText(en: "Provenance", zh: "来源", vi: "Nguồn gốc")
    static let all = LocalizedText(en: "all classes", zh: "全部行业", vi: "mọi ngành")

    static func heading(_ indicator: LocalizedText, _ question: RollUpQuestion) -> LocalizedText {
        let months = [question.months.first, question.months.last].compactMap { $0 }.map(\.words)
        guard let first = months.first, let last = months.last else { return indicator }
        let day = question.asOf.words
        return LocalizedText(
            en: "\(indicator.en), \(first.en) – \(last.en), as known on \(day.en), added up from the reports",
            zh: "\(indicator.zh)，\(first.zh)至\(last.zh)，截至\(day.zh)所知，由报表汇总",
            vi: "\(indicator.vi), \(first.vi) – \(last.vi), theo những gì biết đến \(day.vi), cộng từ các báo cáo")
    }

    /// How growth and dashes are to be read.
    public static let rule = LocalizedText(
        en: "Growth is comparable: over the base that the indicator's method names. A dash says that there is no such number; its why tells the reason. Every number is the figure of its own address.",
        zh: "同比为可比口径：以指标方法规定的基数计算。短横表示没有该数值，原因见其来由。每个数值都是其自身地址的数值。",
        vi: "Tăng trưởng là so sánh được: trên gốc mà phương pháp của chỉ tiêu nêu. Gạch ngang là không có số đó; phần vì sao cho biết lý do. Mỗi số là số liệu của địa chỉ riêng.")

    /// What is told where nothing was reported.
    public static let nothing = LocalizedText(
        en: "Nothing was reported of these places and months that was known on that day.", zh: "截至该日，这些地区和月份没有报表。",
        vi: "Đến ngày đó chưa có báo cáo nào cho các nơi và tháng này.")

    static func words(_ provenance: Set<Provenance>) -> LocalizedText {
        let words = provenance.sorted().map(\.words)
        return LocalizedText(
            en: words.map(\.en).joined(separator: ", "), zh: words.map(\.zh).joined(separator: "、"), vi: words.map(\.vi).joined(separator: ", "))
    }

    /// Money is told in millions.
    static func shown(_ unit: MeasurementUnit) -> MeasurementUnit {
        unit == .yuan ? MeasurementUnit.named("million yuan") ?? unit : unit
    }
}
