extension TariffCell {
    /// A cell that says this, written in the schedules' own way with a decimal point.
    public init(_ content: Content) {
        self.init(published: Self.text(of: content))
    }

    private static func text(of content: Content) -> String {
        switch content {
        case .blank, .notUnderstood: ""
        case .rates(let alternatives): alternatives.map(text).joined(separator: "/")
        case .underProvision(let provision):
            "Theo hướng dẫn tại " + (provision.points.isEmpty ? "" : "điểm \(provision.points.joined(separator: " và ")) ")
                + "khoản \(provision.clause) Chương \(provision.chapter)"
        }
    }

    private static func text(of alternative: RateAlternative) -> String {
        switch alternative.term {
        case .excluded: return "*"
        case .shareOfMostFavouredNation(let share): return "\(share)% thuế MFN"
        case .percentage(let rate):
            let origins = alternative.excludedOrigins.map(\.code).joined(separator: ", ")
            return "\(rate)" + (origins.isEmpty ? "" : " (-\(origins))")
                + (alternative.outsideQuota.map { " (NHN: \($0))" } ?? "")
        }
    }
}
