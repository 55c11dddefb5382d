import Figures

/// The words around every page.
struct LayoutMessages: MessageCatalogue {
    let skip = LocalizedText(en: "Skip to the content", zh: "跳到正文", vi: "Đến nội dung")
    let search = LocalizedText(en: "Search", zh: "搜索", vi: "Tìm")
    let searchHint = LocalizedText(en: "output qingxiu 2023-08", zh: "产值 青秀 2023年1-8月", vi: "sản lượng Thanh Tú 2023-08")
    let searchLabel = LocalizedText(
        en: "Search figures and places", zh: "搜索数字和地区", vi: "Tìm số liệu và địa điểm")
    let language = LocalizedText(en: "Language", zh: "语言", vi: "Ngôn ngữ")
    let appearance = LocalizedText(en: "Appearance", zh: "外观", vi: "Giao diện")
    let themeDevice = LocalizedText(en: "As the device", zh: "跟随设备", vi: "Theo thiết bị")
    let themeLight = LocalizedText(en: "Light", zh: "浅色", vi: "Sáng")
    let themeDark = LocalizedText(en: "Dark", zh: "深色", vi: "Tối")
    let today = LocalizedText(en: "Today", zh: "今天", vi: "Hôm nay")
    let zone = LocalizedText(en: "Zone", zh: "园区", vi: "Khu")
    let allPages = LocalizedText(en: "All pages", zh: "全部页面", vi: "Tất cả các trang")
    let chain = LocalizedText(en: "Chain", zh: "产业链", vi: "Chuỗi")
    let channel = LocalizedText(en: "Channel", zh: "通道", vi: "Kênh")
    let desk = LocalizedText(en: "Desk", zh: "工作台", vi: "Bàn làm việc")
    let navigation = LocalizedText(en: "Pages", zh: "页面", vi: "Các trang")
    let staff = LocalizedText(
        en: "Staff view on this machine: working figures, not released", zh: "本机工作界面：工作数据，未发布",
        vi: "Giao diện nội bộ trên máy này: số liệu đang xử lý, chưa công bố")
    let asJSON = LocalizedText(en: "This page as JSON", zh: "本页 JSON", vi: "Trang này dạng JSON")
    let fault = LocalizedText(en: "Not shown", zh: "无法显示", vi: "Không hiển thị được")
}
