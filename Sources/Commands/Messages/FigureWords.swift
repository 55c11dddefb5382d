import Figures

/// The words around a figure that is shown alone.
enum FigureWords {
    static let exactly = LocalizedText(en: "Exactly", zh: "准确值", vi: "Chính xác")
    static let asOf = LocalizedText(en: "As known on", zh: "截至", vi: "Theo hiểu biết đến")
    static let marks = LocalizedText(en: "Marks", zh: "标记", vi: "Ghi chú")
    static let answered = LocalizedText(en: "Answered", zh: "上报", vi: "Đã trả lời")
    static let growth = LocalizedText(en: "growth", zh: "增速", vi: "tăng trưởng")
    static let address = LocalizedText(en: "Address", zh: "地址", vi: "Địa chỉ")
    static let settle = LocalizedText(en: "To settle it", zh: "如何得出", vi: "Để có số liệu")
    static let colon = LocalizedText(en: ": ", zh: "：", vi: ": ")
    static let comma = LocalizedText(en: ", ", zh: "、", vi: ", ")

    static func response(_ response: ResponseRate, in language: Language) -> String {
        let format = NumberFormat(language)
        func count(_ number: Int) -> String { format.text(ExactDecimal(number).rounded(places: 0)) }
        let percent = response.rate.map { format.text($0.rounded(places: 1, exponent: 2)) + "%" } ?? "–"
        let imputed = count(response.imputed)
        let answered = LocalizedText(
            en: "\(count(response.answered)) of \(count(response.due)) (\(percent))",
            zh: "\(count(response.due))家中的\(count(response.answered))家（\(percent)）",
            vi: "\(count(response.answered)) trên \(count(response.due)) (\(percent))")
        guard response.imputed > 0 else { return answered[language] }
        let estimated = LocalizedText(
            en: ", \(imputed) estimated", zh: "，估算\(imputed)家", vi: ", ước tính \(imputed)")
        return answered[language] + estimated[language]
    }

    static func whyHint(_ address: String) -> LocalizedText {
        LocalizedText(
            en: "Why: corridor why \(address)", zh: "来由：corridor why \(address)", vi: "Vì sao: corridor why \(address)")
    }
}
