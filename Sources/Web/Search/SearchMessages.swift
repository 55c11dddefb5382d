import Figures

/// The words of the search.
struct SearchMessages: MessageCatalogue {
    let search = LocalizedText(en: "Search", zh: "搜索", vi: "Tìm kiếm")
    let figures = LocalizedText(en: "Figures", zh: "数字", vi: "Số liệu")
    let figure = LocalizedText(en: "Figure", zh: "指标", vi: "Chỉ tiêu")
    let value = LocalizedText(en: "Value", zh: "数值", vi: "Giá trị")
    let address = LocalizedText(en: "Address", zh: "地址", vi: "Địa chỉ")
    let places = LocalizedText(en: "Places", zh: "地区", vi: "Địa bàn")
    let projects = LocalizedText(en: "Projects", zh: "项目", vi: "Dự án")
    let enterprises = LocalizedText(en: "Enterprises", zh: "企业", vi: "Doanh nghiệp")
    let nothing = LocalizedText(
        en: "Nothing was found. Name an indicator, a place and a period, in any order: output qingxiu 2023-08.",
        zh: "没有找到。请写指标、地区和时间，顺序不限：产值 青秀 2023年8月。",
        vi: "Không tìm thấy. Hãy nêu chỉ tiêu, địa bàn và kỳ, theo thứ tự bất kỳ: sản lượng Thanh Tú 2023-08.")
    let ask = LocalizedText(
        en: "Type words in English, Chinese or Vietnamese: an indicator, a place, a period; the name of a project or an enterprise; or a figure's address.",
        zh: "可用中文、英文或越南文输入：指标、地区、时间；项目或企业名称；或数字的地址。",
        vi: "Gõ từ bằng tiếng Việt, Anh hoặc Trung: chỉ tiêu, địa bàn, kỳ; tên dự án hoặc doanh nghiệp; hoặc địa chỉ của số liệu.")

    static func found(_ words: String) -> LocalizedText {
        LocalizedText(en: "Found for “\(words)”", zh: "“\(words)”的搜索结果", vi: "Kết quả cho “\(words)”")
    }
}
