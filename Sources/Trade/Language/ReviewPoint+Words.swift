import Figures

extension ReviewPoint.Answer {
    /// The answer and what would follow: `RVC40 → originates`.
    public func words(in determination: Determination) -> LocalizedText {
        let content = content.words(currency: determination.bill.currency), verdict = verdict.words
        return LocalizedText(
            en: "\(content.en) → \(verdict.en)", zh: "\(content.zh) → \(verdict.zh)", vi: "\(content.vi) → \(verdict.vi)")
    }
}

extension ReviewPoint.Content {
    func words(currency: Currency) -> LocalizedText {
        switch self {
        case .rule(let expression):
            LocalizedText(en: "if the rule is \(expression)", zh: "若规则为 \(expression)", vi: "nếu quy tắc là \(expression)")
        case .yes: LocalizedText(en: "if so", zh: "若是", vi: "nếu có")
        case .no: LocalizedText(en: "if not", zh: "若否", vi: "nếu không")
        case .atLeast(let value):
            LocalizedText(en: "from \(value) \(currency)", zh: "不低于 \(value) \(currency)", vi: "từ \(value) \(currency)")
        case .atLeastShare(let share):
            LocalizedText(
                en: "from a share of \(share.rounded(places: 2, exponent: 2, .up))%", zh: "占比不低于 \(share.rounded(places: 2, exponent: 2, .up))%",
                vi: "từ tỷ lệ \(share.rounded(places: 2, exponent: 2, .up))%")
        case .ruleMet: LocalizedText(en: "if its own rule is met", zh: "若其自身规则满足", vi: "nếu đạt quy tắc riêng của nó")
        case .ruleNotMet: LocalizedText(en: "if its own rule is not met", zh: "若其自身规则不满足", vi: "nếu không đạt quy tắc riêng của nó")
        }
    }
}
