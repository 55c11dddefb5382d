extension ResponseRate {
    /// How many answered, of how many, and how many were estimated: `12 of 14 (85.7%)`.
    public func text(in language: Language) -> String {
        let format = NumberFormat(language)
        func count(_ number: Int) -> String { format.text(ExactDecimal(number).rounded(places: 0)) }
        let percent = rate.map { format.text($0.rounded(places: 1, exponent: 2)) + "%" } ?? "–"
        let estimatedCount = count(self.imputed)
        let answeredText = LocalizedText(
            en: "\(count(answered)) of \(count(due)) (\(percent))",
            zh: "\(count(due))家中的\(count(answered))家（\(percent)）",
            vi: "\(count(answered)) trên \(count(due)) (\(percent))")
        guard imputed > 0 else { return answeredText[language] }
        let estimated = LocalizedText(
            en: ", \(estimatedCount) estimated", zh: "，估算\(estimatedCount)家", vi: ", ước tính \(estimatedCount)")
        return answeredText[language] + estimated[language]
    }
}
