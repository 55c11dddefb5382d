extension Derivation {
    /// The node's name, with what tells it from the node above: measure and period.
    public func label(under parent: Derivation?, in language: Language) -> String {
        var parts = [title[language]]
        if parent == nil || address.measure != parent?.address.measure { parts.append(address.measure.words[language]) }
        if parent == nil || address.period != parent?.address.period { parts.append(address.period.words[language]) }
        return parts.joined(separator: language == .chinese ? "，" : ", ")
    }

    /// What part of a sum a value is; `nil` where the node is none, or a value is unknown.
    public func share(of value: FigureValue) -> Ratio? {
        guard operation == .sum, let part = value.exact, let whole = self.value.exact else { return nil }
        return Ratio(part, over: whole)
    }

    /// How large the node is among its neighbours.
    public var size: ExactDecimal { value.exact?.magnitude ?? .zero }
}
