import Figures

/// The words of the page that chooses figures.
struct FiguresMessages: MessageCatalogue {
    let figures = LocalizedText(en: "Figures", zh: "数字", vi: "Số liệu")
    let words = LocalizedText(en: "In words", zh: "用词语查找", vi: "Bằng lời")
    let wordsHint = LocalizedText(en: "output qingxiu 2023-08", zh: "产值 青秀 2023年1-8月", vi: "sản lượng Thanh Tú 2023-08")
    let find = LocalizedText(en: "Find", zh: "查找", vi: "Tìm")
    let choose = LocalizedText(en: "Choose", zh: "选择", vi: "Chọn")
    let indicator = LocalizedText(en: "Indicator", zh: "指标", vi: "Chỉ tiêu")
    let place = LocalizedText(en: "Place", zh: "地区", vi: "Địa bàn")
    let group = LocalizedText(en: "Industry", zh: "行业", vi: "Ngành")
    let all = LocalizedText(en: "all", zh: "全部", vi: "tất cả")
    let period = LocalizedText(en: "Period", zh: "时期", vi: "Kỳ")
    let periodHint = LocalizedText(en: "2024-07.ytd, or in words", zh: "2024-07.ytd 或 2024年1-7月", vi: "2024-07.ytd, hoặc bằng lời")
    let measure = LocalizedText(en: "Measure", zh: "度量", vi: "Thước đo")
    let show = LocalizedText(en: "Show", zh: "显示", vi: "Hiện")
    let compare = LocalizedText(en: "Compare with places", zh: "对比地区", vi: "So với địa bàn")
    let compareHint = LocalizedText(en: "Names, with commas between", zh: "地名，用逗号分隔", vi: "Tên các nơi, cách nhau bằng dấu phẩy")
    let besideNow = LocalizedText(en: "Beside it now:", zh: "当前对比：", vi: "Đang so với:")
    let remove = LocalizedText(en: "Remove", zh: "移除", vi: "Bỏ")
    let notCompared = LocalizedText(en: "Not all could be compared", zh: "部分地区无法对比", vi: "Không so sánh được tất cả")
    let perhaps = LocalizedText(en: "Perhaps:", zh: "是否为：", vi: "Có thể là:")
    let compared = LocalizedText(en: "Beside other places", zh: "与其他地区对比", vi: "So với nơi khác")
    let series = LocalizedText(en: "Over time", zh: "时间序列", vi: "Theo thời gian")
    let map = LocalizedText(en: "On the map", zh: "地图", vi: "Trên bản đồ")
    let legend = LocalizedText(en: "From the lowest to the highest fifth", zh: "由低到高五档", vi: "Từ nhóm thấp nhất đến cao nhất")
    let count = LocalizedText(en: "Periods", zh: "期数", vi: "Số kỳ")
    let value = LocalizedText(en: "Value", zh: "数值", vi: "Giá trị")
    let growth = LocalizedText(en: "Growth", zh: "增速", vi: "Tăng trưởng")
    let first = LocalizedText(en: "As known first", zh: "首次获知", vi: "Biết lần đầu")
    let empty = LocalizedText(
        en: "No figures are held yet. Import reports with corridor import FOLDER.", zh: "尚无数字。请用 corridor import 文件夹 导入报表。",
        vi: "Chưa có số liệu. Nhập báo cáo bằng corridor import THƯ MỤC.")
    let why = LocalizedText(en: "Why it is so", zh: "来由", vi: "Vì sao như vậy")
    let pin = LocalizedText(en: "Keep in view", zh: "加入关注", vi: "Theo dõi")
    let unpin = LocalizedText(en: "No longer keep in view", zh: "取消关注", vi: "Bỏ theo dõi")

    static func noSuchPlace(_ typed: String) -> LocalizedText {
        LocalizedText(
            en: "No place is called “\(typed)”.", zh: "没有名为“\(typed)”的地区。", vi: "Không có địa bàn nào tên là “\(typed)”.")
    }

    static func tooMany(_ most: Int) -> LocalizedText {
        LocalizedText(
            en: "At most \(most) places stand beside the first; the others were left out.", zh: "最多对比\(most)个地区，其余已略去。",
            vi: "So với nhiều nhất \(most) địa bàn; các nơi còn lại đã được bỏ ra.")
    }
}
