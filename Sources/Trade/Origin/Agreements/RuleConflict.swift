import Figures
import Products

/// Two rules of one agreement speak of the same code: none is chosen silently.
public struct RuleConflict: Error, Hashable, Sendable {
    public var code: HSCode
    public var first: ProductRule
    public var second: ProductRule

    init(code: HSCode, first: ProductRule, second: ProductRule) {
        (self.code, self.first, self.second) = (code, first, second)
    }

    /// Both rules with their sources, and what to do.
    public var message: LocalizedText {
        let (a, b) = ("\(first.expression) (\(first.source))", "\(second.expression) (\(second.source))")
        return LocalizedText(
            en: "\(code) has two rules: \(a) and \(b); keep one", zh: "\(code) 有两条规则：\(a) 和 \(b)；请只保留一条",
            vi: "\(code) có hai quy tắc: \(a) và \(b); hãy giữ một")
    }
}
