import Figures

/// The words around a figure that is shown alone.
enum FigureWords {
    static let exactly = LocalizedText(en: "Exactly", zh: "准确值", vi: "Chính xác")
    static let asOf = LocalizedText(en: "As known on", zh: "截至", vi: "Theo hiểu biết đến")
    static let marks = LocalizedText(en: "Marks", zh: "标记", vi: "Ghi chú")
    static let answered = LocalizedText(en: "Answered", zh: "上报", vi: "Đã trả lời")
    static let address = LocalizedText(en: "Address", zh: "地址", vi: "Địa chỉ")
    static let settle = LocalizedText(en: "To settle it", zh: "如何得出", vi: "Để có số liệu")
    static let colon = LocalizedText(en: ": ", zh: "：", vi: ": ")
    static let comma = LocalizedText(en: ", ", zh: "、", vi: ", ")

    static func whyHint(_ address: String) -> LocalizedText {
        LocalizedText(
            en: "Why: corridor why \(address)", zh: "来由：corridor why \(address)", vi: "Vì sao: corridor why \(address)")
    }
}
