import Figures
import Products

extension TariffCell {
    /// What the cell means, in words.
    public var meaning: LocalizedText {
        switch content {
        case .blank: LocalizedText(en: "no rate is printed", zh: "未列税率", vi: "không ghi thuế suất")
        case .underProvision(let provision): provision.words
        case .notUnderstood(let fault): fault.message
        case .rates(let rates) where rates.count == 1: rates[0].words
        case .rates(let rates):
            LocalizedText(
                en: "\(rates.count) rates: \(rates.map(\.words.en).joined(separator: "; "))",
                zh: "\(rates.count)个税率：\(rates.map(\.words.zh).joined(separator: "；"))",
                vi: "\(rates.count) mức: \(rates.map(\.words.vi).joined(separator: "; "))")
        }
    }
}

extension RateAlternative {
    /// What the rate means, in words.
    public var words: LocalizedText {
        var text: LocalizedText
        switch term {
        case .excluded: text = LocalizedText(en: "outside the concessions", zh: "不在优惠范围内", vi: "không được ưu đãi")
        case .percentage(let rate): text = LocalizedText(same: rate.percentText)
        case .shareOfMostFavouredNation(let share):
            text = LocalizedText(
                en: "\(share.percentText) of the most-favoured-nation rate", zh: "最惠国税率的\(share.percentText)",
                vi: "\(share.percentText) thuế suất MFN")
        }
        if let outsideQuota {
            let outside = outsideQuota.percentText
            text = LocalizedText(
                en: text.en + " within the tariff quota, \(outside) outside it", zh: "配额内" + text.zh + "，配额外\(outside)",
                vi: text.vi + " trong hạn ngạch, \(outside) ngoài hạn ngạch")
        }
        guard !excludedOrigins.isEmpty else { return text }
        let (en, zh, vi) = (names(\.en, ", "), names(\.zh, "、"), names(\.vi, ", "))
        return LocalizedText(en: text.en + ", not for goods of \(en)", zh: text.zh + "，不适用于\(zh)原产货物", vi: text.vi + ", trừ hàng của \(vi)")
    }

    private func names(_ language: KeyPath<LocalizedText, String>, _ separator: String) -> String {
        excludedOrigins.map { $0.name[keyPath: language] }.joined(separator: separator)
    }
}

extension TariffProvision {
    /// Where the rate is set.
    public var words: LocalizedText {
        let pointText = points.isEmpty ? "" : " (\(points.joined(separator: ", ")))"
        return LocalizedText(
            en: "set by clause \(clause)\(pointText) of the notes to chapter \(chapter)", zh: "按第\(chapter)章注释第\(clause)款\(pointText)的规定",
            vi: "theo khoản \(clause)\(pointText) Chương \(chapter)")
    }
}

extension ExactDecimal {
    /// The number with a sign of per cent, as machines and tariffs write it: `7.5%`.
    public var percentText: String { "\(self)%" }
}
