import Figures

/// The words of the page of the parks.
struct ParksMessages: MessageCatalogue {
    let parks = LocalizedText(en: "Parks and enterprises", zh: "园区与企业", vi: "Khu công nghiệp và doanh nghiệp")
    let park = LocalizedText(en: "Park or site", zh: "园区或厂址", vi: "Khu công nghiệp hoặc địa điểm")
    let place = LocalizedText(en: "Within", zh: "所属", vi: "Thuộc")
    let everywhere = LocalizedText(en: "Everywhere", zh: "全部", vi: "Mọi nơi")
    let choose = LocalizedText(en: "Show", zh: "查看", vi: "Xem")
    let clear = LocalizedText(en: "Show all", zh: "显示全部", vi: "Xem tất cả")
    let prefecture = LocalizedText(en: "Prefecture", zh: "设区市", vi: "Thành phố")
    let area = LocalizedText(en: "Area of the zone", zh: "片区", vi: "Phân khu")
    let output = LocalizedText(en: "Output", zh: "产值", vi: "Giá trị sản xuất")
    let growth = LocalizedText(en: "Growth, same batch", zh: "同比（可比口径）", vi: "Tăng trưởng so sánh được")
    let response = LocalizedText(en: "Answered", zh: "上报率", vi: "Đã trả lời")
    let enterprises = LocalizedText(en: "All enterprises", zh: "全部企业", vi: "Mọi doanh nghiệp")
    let map = LocalizedText(en: "Where the parks lie", zh: "园区分布", vi: "Các khu nằm ở đâu")
    let mapNote = LocalizedText(
        en: "Darker where there are more parks. Choose a prefecture to see its parks.", zh: "颜色越深，园区越多。点选设区市查看其园区。",
        vi: "Càng đậm càng nhiều khu. Chọn một thành phố để xem các khu ở đó.")
    let none = LocalizedText(
        en: "No park lies there.", zh: "此处没有园区。", vi: "Không có khu công nghiệp nào ở đó.")

    let noneYet = LocalizedText(
        en: "No park is registered yet. Import a file of the form “places” to fill this page.", zh: "尚未登记任何园区。导入“places”表的文件即可填充本页。",
        vi: "Chưa có khu nào được đăng ký. Nhập tệp của biểu “places” để có dữ liệu cho trang này.")

    static func count(_ count: Int) -> LocalizedText {
        LocalizedText(en: count == 1 ? "1 park" : "\(count) parks", zh: "\(count)个园区", vi: "\(count) khu")
    }
}
