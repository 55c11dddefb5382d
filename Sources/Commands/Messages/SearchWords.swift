import Figures

/// The words of the search for figures.
enum SearchWords {
    static let figure = LocalizedText(en: "Figure", zh: "指标", vi: "Chỉ tiêu")
    static let value = LocalizedText(en: "Value", zh: "数值", vi: "Giá trị")

    static func nothing(_ words: String) -> LocalizedText {
        LocalizedText(
            en:
                "No figure was found for “\(words)”. Name an indicator, a place and a period, as in: corridor figures output qingxiu 2023-08",
            zh: "没有找到与“\(words)”相符的数字。请写指标、地区和时间，如：corridor figures 产值 青秀 2023-08",
            vi: "Không tìm thấy số liệu cho “\(words)”. Hãy nêu chỉ tiêu, địa bàn và kỳ, ví dụ: corridor figures sản lượng Thanh Tú 2023-08"
        )
    }
}
