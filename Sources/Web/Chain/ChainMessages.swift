import Figures

/// The words around a number of a chain.
struct ChainMessages: MessageCatalogue {
    let address = LocalizedText(en: "Address", zh: "地址", vi: "Địa chỉ")
    let exactly = LocalizedText(en: "Exactly", zh: "精确值", vi: "Chính xác")
    let place = LocalizedText(en: "Within, on", zh: "区域和日期", vi: "Trong, vào ngày")
    let without = LocalizedText(en: "Switched off", zh: "已停摆", vi: "Đã ngừng")
    let with = LocalizedText(en: "Taken to be built", zh: "视为已建成", vi: "Xem như đã xây")
    let why = LocalizedText(en: "Why it is so", zh: "数字来由", vi: "Vì sao như vậy")
    let back = LocalizedText(en: "The whole chain", zh: "整条产业链", vi: "Toàn bộ chuỗi")
    let deeper = LocalizedText(en: "One level deeper", zh: "再展开一层", vi: "Mở thêm một cấp")
    let allRows = LocalizedText(en: "Show all rows", zh: "显示全部行", vi: "Hiện mọi dòng")
    let openNode = LocalizedText(en: "Open its why", zh: "查看来由", vi: "Xem lý do")
}
