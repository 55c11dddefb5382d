import Figures

extension ResolvedRule.Basis {
    /// Which rule it is, and where it stands.
    public var words: LocalizedText {
        switch self {
        case .productRule(let rule) where rule.isUsers:
            LocalizedText(
                en: "\(rule.expression), your rule (\(rule.source))", zh: "\(rule.expression)，自行录入的规则（\(rule.source)）",
                vi: "\(rule.expression), quy tắc bạn nhập (\(rule.source))")
        case .productRule(let rule):
            LocalizedText(
                en: "\(rule.expression), product rule (\(rule.article))", zh: "\(rule.expression)，产品特定规则（\(rule.article)）",
                vi: "\(rule.expression), quy tắc riêng (\(rule.article))")
        case .general(let rule):
            LocalizedText(
                en: "\(rule.expression), general rule (\(rule.article))", zh: "\(rule.expression)，一般规则（\(rule.article)）",
                vi: "\(rule.expression), quy tắc chung (\(rule.article))")
        case .notVerified:
            LocalizedText(
                en: "the agreement has a product rule that could not be verified", zh: "协定有产品特定规则，但未能核实",
                vi: "hiệp định có quy tắc riêng chưa xác minh được")
        case .notHeld: LocalizedText(en: "no rule is held", zh: "未收录规则", vi: "chưa có quy tắc")
        case .codeChanged(let rule, let change):
            LocalizedText(
                en: "\(rule.expression) was written for \(change.code), which changed after HS \(change.last.year)",
                zh: "\(rule.expression) 针对 \(change.code)，该编码在 HS \(change.last.year) 之后有变",
                vi: "\(rule.expression) viết cho \(change.code), mã này đã đổi sau HS \(change.last.year)")
        }
    }
}
