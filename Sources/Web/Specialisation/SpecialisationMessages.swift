import Figures

/// The words of the page of specialisation.
struct SpecialisationMessages: MessageCatalogue {
    let specialisation = LocalizedText(en: "Specialisation", zh: "专业化", vi: "Chuyên môn hóa")
    let lead = LocalizedText(
        en: "Who is specialised in what, from the zone’s own reports: what a place makes more of than others, and what it is near to making.",
        zh: "依据本区报表：各地区在哪些行业更为突出，又邻近哪些行业。", vi: "Ai chuyên môn hóa cái gì, theo báo cáo của khu: nơi nào làm nhiều hơn nơi khác và gần làm được gì.")
    let area = LocalizedText(en: "Within the area", zh: "区域", vi: "Trong khu vực")
    let place = LocalizedText(en: "One place alone", zh: "仅看一地", vi: "Chỉ một nơi")
    let period = LocalizedText(en: "Period, as 2024-07.ytd", zh: "时期，如 2024-07.ytd", vi: "Kỳ, như 2024-07.ytd")
    let level = LocalizedText(en: "Digits of the class", zh: "行业代码位数", vi: "Số chữ số mã ngành")
    let openNode = LocalizedText(en: "Open its why", zh: "查看来由", vi: "Xem lý do")
    let show = LocalizedText(en: "Show", zh: "查看", vi: "Xem")
    let how = LocalizedText(en: "How to read it", zh: "如何解读", vi: "Cách đọc")
    let why = LocalizedText(en: "Why it is so", zh: "来由", vi: "Vì sao như vậy")
    let address = LocalizedText(en: "Address", zh: "地址", vi: "Địa chỉ")
    let deeper = LocalizedText(en: "Open one more level", zh: "再展开一层", vi: "Mở thêm một cấp")
    let allRows = LocalizedText(en: "Show all parts", zh: "显示全部", vi: "Hiện tất cả")
    let settle = LocalizedText(en: "To settle it", zh: "如何得出", vi: "Để có số liệu")
}
