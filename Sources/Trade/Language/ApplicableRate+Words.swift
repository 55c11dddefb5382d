import Figures
import Products

extension ApplicableRate {
    /// The answer in words.
    public var words: LocalizedText {
        switch self {
        case .rate(let rate): LocalizedText(same: rate.percentText)
        case .excluded: LocalizedText(en: "excluded", zh: "除外", vi: "bị loại trừ")
        case .noRate: LocalizedText(en: "no rate", zh: "无税率", vi: "không có")
        case .originOutsideScheme: LocalizedText(en: "no party", zh: "非缔约方", vi: "không phải bên tham gia")
        case .needsReview: LocalizedText(en: "needs review", zh: "需核查", vi: "cần xem xét")
        }
    }
}

extension RateQuestion {
    /// Why the rate cannot be told, and what would settle it.
    public var words: LocalizedText {
        switch self {
        case .severalRates(let rates):
            LocalizedText(
                en: "the line has several rates (\(Self.list(rates, "excluded"))); the legal text tells which goods have which",
                zh: "该税目有多个税率（\(Self.list(rates, "除外"))），须查法律文本确定各适用于哪些货物",
                vi: "dòng này có nhiều mức (\(Self.list(rates, "loại trừ"))); văn bản pháp luật cho biết hàng nào chịu mức nào")
        case .underProvision(let provision):
            LocalizedText(
                en: "the rate is \(provision.words.en); read it for this good", zh: "税率\(provision.words.zh)确定，请查阅该规定",
                vi: "thuế suất \(provision.words.vi); hãy đọc quy định đó cho mặt hàng này")
        case .quota(let inside, let outside):
            LocalizedText(
                en: "\(inside.percentText) within the tariff quota, \(outside.percentText) outside it; say whether the consignment has quota",
                zh: "配额内\(inside.percentText)，配额外\(outside.percentText)；请说明该批货物有无配额",
                vi: "\(inside.percentText) trong hạn ngạch, \(outside.percentText) ngoài hạn ngạch; hãy cho biết lô hàng có hạn ngạch không")
        case .shareOfUnknownRate(let share):
            LocalizedText(
                en: "\(share.percentText) of a most-favoured-nation rate that is not known; settle that rate first",
                zh: "为尚未确定的最惠国税率的\(share.percentText)，请先确定该税率",
                vi: "\(share.percentText) của thuế suất MFN chưa biết; hãy xác định thuế suất đó trước")
        case .notUnderstood(let fault): fault.message
        case .severalLines(let count):
            LocalizedText(
                en: "\(count) lines with this code ask for different duties; give all digits, or name the line",
                zh: "该编码下有\(count)个税目，税率不同；请写全编码或指明税目",
                vi: "\(count) dòng có mã này với thuế suất khác nhau; hãy ghi đủ chữ số hoặc chỉ rõ dòng")
        case .noLine(let code):
            LocalizedText(
                en: "the schedule has no line \(code); look for it by words", zh: "税则没有税目 \(code)，可按词语查找",
                vi: "biểu thuế không có dòng \(code); hãy tìm theo từ")
        case .columnNotHeld(let scheme, let origin):
            LocalizedText(
                en: "\(scheme.words.en) rates for goods of \(origin.name.en) are not held; add that column of the schedule",
                zh: "没有\(origin.name.zh)原产货物的\(scheme.words.zh)，请补充税则的该栏",
                vi: "chưa có mức \(scheme.words.vi) cho hàng của \(origin.name.vi); hãy bổ sung cột đó của biểu thuế")
        }
    }

    private static func list(_ rates: [ExactDecimal?], _ excluded: String) -> String {
        rates.map { $0?.percentText ?? excluded }.joined(separator: " / ")
    }
}
