import Figures

/// The words of the parts that many pages have.
struct PartMessages: MessageCatalogue {
    let working = LocalizedText(en: "working", zh: "工作数据", vi: "đang xử lý")
    let workingMeaning = LocalizedText(
        en: "not released: for the office's own use", zh: "未发布，仅供内部使用", vi: "chưa công bố, chỉ dùng nội bộ")
    let downloads = LocalizedText(en: "Take away:", zh: "下载：", vi: "Tải về:")
    let picture = LocalizedText(en: "Take the picture away:", zh: "下载图片：", vi: "Tải hình về:")
    let png = LocalizedText(en: "PNG", zh: "PNG", vi: "PNG")
    let pngMeaning = LocalizedText(en: "The picture as it stands here", zh: "按当前显示保存", vi: "Hình như đang hiển thị")
    let key = LocalizedText(
        en: "… not yet reported · – none · × withheld", zh: "… 尚未上报 · – 无 · × 不公布", vi: "… chưa báo cáo · – không có · × không công bố")
    let pages = LocalizedText(en: "Pages of the list", zh: "列表分页", vi: "Các trang của danh sách")
    let previous = LocalizedText(en: "‹ Before", zh: "‹ 上一页", vi: "‹ Trước")
    let next = LocalizedText(en: "Next ›", zh: "下一页 ›", vi: "Tiếp ›")
    let why = LocalizedText(en: "Why", zh: "来由", vi: "Vì sao")
    let more = LocalizedText(en: "more", zh: "更多", vi: "thêm")

    static func known(on day: Day) -> LocalizedText {
        LocalizedText(
            en: "Working figures as known on \(day.words.en)", zh: "截至\(day.words.zh)所知的工作数据",
            vi: "Số liệu đang xử lý theo hiểu biết đến \(day.words.vi)")
    }
}
