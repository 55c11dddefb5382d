extension Derivation {
    /// The node's name, with what tells it from the node above: measure and period.
    public func label(under parent: Derivation?, in language: Language) -> String {
        var parts = [title[language]]
        if let own = address.figure {
            let above = parent?.address.figure
            if own.measure != above?.measure { parts.append(own.measure.words[language]) }
            if own.period != above?.period { parts.append(own.period.words[language]) }
        }
        return parts.joined(separator: language == .chinese ? "，" : ", ")
    }

    /// What part of a sum a value is; `nil` where the node is none, or a value is unknown.
    public func share(of value: FigureValue) -> Ratio? {
        guard operation == .sum, let part = value.exact, let whole = self.value.exact else { return nil }
        return Ratio(part, over: whole)
    }

    /// What the value measures; the level for what is no figure of the zone.
    public var measure: Measure { address.figure?.measure ?? .level }

    /// How large the node is among its neighbours.
    public var size: ExactDecimal { value.exact?.magnitude ?? .zero }
}
