import Figures

/// The words of a figure's page.
struct WhyMessages: MessageCatalogue {
    let tree = LocalizedText(en: "Why it is so", zh: "来由", vi: "Vì sao như vậy")
    let node = LocalizedText(en: "Line", zh: "项", vi: "Dòng")
    let operation = LocalizedText(en: "Operation", zh: "运算", vi: "Phép tính")
    let value = LocalizedText(en: "Value", zh: "数值", vi: "Giá trị")
    let unit = LocalizedText(en: "Unit", zh: "单位", vi: "Đơn vị")
    let address = LocalizedText(en: "Address", zh: "地址", vi: "Địa chỉ")
    let document = LocalizedText(en: "Document", zh: "文件", vi: "Tài liệu")
    let row = LocalizedText(en: "Row", zh: "行", vi: "Dòng số")
    let field = LocalizedText(en: "Field", zh: "字段", vi: "Trường")
    let text = LocalizedText(en: "As it stands there", zh: "原文", vi: "Nguyên văn")
    let vintages = LocalizedText(en: "How it was known over time", zh: "各时点的数值", vi: "Đã biết theo thời gian")
    let knownOn = LocalizedText(en: "Known on", zh: "获知日期", vi: "Biết từ")
    let change = LocalizedText(en: "Change", zh: "变动", vi: "Thay đổi")
    let series = LocalizedText(en: "Over time", zh: "时间序列", vi: "Theo thời gian")
    let period = LocalizedText(en: "Period", zh: "时期", vi: "Kỳ")
    let neighbours = LocalizedText(en: "Beside it", zh: "相关数字", vi: "Số liệu liên quan")
    let figure = LocalizedText(en: "Figure", zh: "指标", vi: "Chỉ tiêu")
    let exactly = LocalizedText(en: "Exactly", zh: "准确值", vi: "Chính xác")
    let asOf = LocalizedText(en: "As known on", zh: "截至", vi: "Theo hiểu biết đến")
    let answered = LocalizedText(en: "Answered", zh: "上报", vi: "Đã trả lời")
    let settle = LocalizedText(en: "To settle it", zh: "如何得出", vi: "Để có số liệu")
    let definition = LocalizedText(en: "Definition", zh: "定义", vi: "Định nghĩa")
    let cite = LocalizedText(en: "Cite it", zh: "引用", vi: "Trích dẫn")
    let openMore = LocalizedText(en: "Open one more level", zh: "再展开一层", vi: "Mở thêm một cấp")
    let openFewer = LocalizedText(en: "Close one level", zh: "收起一层", vi: "Đóng một cấp")
    let openNode = LocalizedText(en: "open", zh: "展开", vi: "mở")
    let allRows = LocalizedText(en: "Show all parts", zh: "显示全部", vi: "Hiện tất cả")
    let tells = LocalizedText(en: "It also tells", zh: "另请注意", vi: "Số liệu còn cho biết")
    let noVintages = LocalizedText(
        en: "Nothing that this figure rests on is known yet.", zh: "尚无该数字所依据的资料。",
        vi: "Chưa biết gì để làm căn cứ cho số liệu này.")
    let chart = LocalizedText(en: "Chart of the values over time", zh: "数值走势图", vi: "Biểu đồ giá trị theo thời gian")
    let pin = LocalizedText(en: "Keep in view", zh: "关注", vi: "Theo dõi")

    static func more(_ count: String) -> LocalizedText {
        LocalizedText(en: "… \(count) more", zh: "……另有\(count)项", vi: "… \(count) mục nữa")
    }

    /// Where a leaf stands, behind its document's name.
    static func row(_ row: Int) -> LocalizedText {
        LocalizedText(en: " row \(row), ", zh: " 第\(row)行，", vi: " dòng \(row), ")
    }

    static func citation(_ heading: String, value: String, zone: String, address: String, asOf: Day) -> LocalizedText {
        LocalizedText(
            en: "\(heading): \(value). Working figure of \(zone), as known on \(asOf.words.en); \(address).",
            zh: "\(heading)：\(value)。\(zone)工作数据，截至\(asOf.words.zh)；\(address)。",
            vi: "\(heading): \(value). Số liệu đang xử lý của \(zone), theo hiểu biết đến \(asOf.words.vi); \(address).")
    }
}
