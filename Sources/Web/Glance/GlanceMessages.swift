import Actions
import Figures

/// The words of the first page.
struct GlanceMessages: MessageCatalogue {
    let glance = LocalizedText(en: "The zone at a glance", zh: "概览", vi: "Tổng quan")
    let headlines = LocalizedText(en: "Headline figures", zh: "主要数字", vi: "Số liệu chính")
    let noHeadlines = LocalizedText(
        en: "No figures yet. Import reports with corridor import FOLDER, and they stand here.",
        zh: "尚无数字。用 corridor import 文件夹 导入报表后将在此显示。", vi: "Chưa có số liệu. Nhập báo cáo bằng corridor import THƯ MỤC, chúng sẽ hiện ở đây.")
    let pinned = LocalizedText(en: "What you keep in view", zh: "我的关注", vi: "Bạn đang theo dõi")
    let attention = LocalizedText(en: "What needs attention", zh: "需要关注", vi: "Cần chú ý")
    let nothing = LocalizedText(
        en: "Nothing: no rule found anything today.", zh: "今天没有规则发现问题。", vi: "Không có gì: hôm nay không quy tắc nào phát hiện vấn đề.")
    let rule = LocalizedText(en: "Rule", zh: "规则", vi: "Quy tắc")
    let parts = LocalizedText(en: "Parts of the zone", zh: "各片区", vi: "Các phân khu")
    let place = LocalizedText(en: "Place", zh: "地区", vi: "Địa bàn")
    let value = LocalizedText(en: "Value", zh: "数值", vi: "Giá trị")
    let growth = LocalizedText(en: "Growth", zh: "增速", vi: "Tăng trưởng")
    let figure = LocalizedText(en: "Figure", zh: "指标", vi: "Chỉ tiêu")
    let colour = LocalizedText(en: "Colour by", zh: "着色指标", vi: "Tô màu theo")
    let measure = LocalizedText(en: "Measure", zh: "度量", vi: "Thước đo")
    let level = LocalizedText(en: "Level", zh: "总量", vi: "Giá trị")
    let show = LocalizedText(en: "Show", zh: "显示", vi: "Hiện")
    let legend = LocalizedText(en: "From the lowest to the highest fifth", zh: "由低到高五档", vi: "Từ nhóm thấp nhất đến cao nhất")
    let beside = LocalizedText(en: "beside", zh: "对照", vi: "so với")
    let since = LocalizedText(en: "since", zh: "自", vi: "từ")
    let more = LocalizedText(en: "… and more", zh: "……等", vi: "… và nữa")
    let onSameBatch = LocalizedText(
        en: "on the same batch of respondents", zh: "同口径", vi: "trên cùng nhóm đơn vị báo cáo")
    let noParts = LocalizedText(
        en: "No figures of the zone’s parts yet. Import places and reports with corridor import FOLDER, and they stand here.",
        zh: "尚无各组成部分的数据。用 corridor import 文件夹 导入地区和报表后即显示在此。",
        vi: "Chưa có số liệu của các phần trong khu. Nhập địa điểm và báo cáo bằng corridor import THƯ_MỤC để hiển thị ở đây.")
    let noMap = LocalizedText(
        en: "No boundaries are held for these places; the table tells the same.", zh: "没有这些地区的边界数据，请看下表。",
        vi: "Không có ranh giới của các địa bàn này; bảng dưới cho biết như vậy.")

    static func asOf(_ day: Day) -> LocalizedText {
        LocalizedText(
            en: "As known on \(day.words.en)", zh: "截至\(day.words.zh)", vi: "Theo hiểu biết đến \(day.words.vi)")
    }
}

extension Attention.Rule {
    /// The head of the list of what a rule found.
    var head: LocalizedText {
        switch self {
        case .late: LocalizedText(en: "Late reports", zh: "未按时上报", vi: "Báo cáo trễ")
        case .contradictory: LocalizedText(en: "Reports that contradict last year's", zh: "与上年报表矛盾", vi: "Báo cáo mâu thuẫn với năm trước")
        case .outside: LocalizedText(en: "Outside what was published", zh: "与公布数不符", vi: "Ngoài số đã công bố")
        case .stalled: LocalizedText(en: "Stalled projects", zh: "停滞项目", vi: "Dự án chậm trễ")
        case .notLanded: LocalizedText(en: "Signed but not landed", zh: "签约未落地", vi: "Đã ký nhưng chưa triển khai")
        case .lowBase: LocalizedText(en: "Growth on a low base", zh: "低基数增速", vi: "Tăng trưởng trên gốc thấp")
        case .revised: LocalizedText(en: "Large revisions", zh: "大幅修订", vi: "Sửa đổi lớn")
        }
    }

    /// The rule as a sentence that anybody can repeat.
    var sentence: LocalizedText {
        switch self {
        case .late:
            LocalizedText(
                en: "Fewer respondents have answered than are due for the latest period.", zh: "最近一期已上报单位少于应报单位。",
                vi: "Số đơn vị đã trả lời ít hơn số phải trả lời của kỳ mới nhất.")
        case .contradictory:
            LocalizedText(
                en: "The prior-year columns differ by more than 5% from what was reported a year ago.",
                zh: "本年报表中的上年同期数与上年上报数相差超过5%。", vi: "Cột cùng kỳ năm trước lệch hơn 5% so với số đã báo cáo năm trước.")
        case .outside:
            LocalizedText(
                en: "Our figure lies outside the interval that the printed digits stand for.", zh: "计算数不在公布数的舍入区间内。",
                vi: "Số của ta nằm ngoài khoảng mà các chữ số công bố thể hiện.")
        case .stalled:
            LocalizedText(
                en: "The planned completion has passed without production, or work stands still.", zh: "已过计划竣工日期仍未投产，或已停工。",
                vi: "Đã quá ngày hoàn thành dự kiến mà chưa sản xuất, hoặc đang ngừng.")
        case .notLanded:
            LocalizedText(
                en: "Signed more than 365 days ago, and construction has not begun.", zh: "签约已超过365天，仍未开工。",
                vi: "Đã ký hơn 365 ngày mà chưa khởi công.")
        case .lowBase:
            LocalizedText(
                en: "The base is below the office's thresholds, so that the rate says little.", zh: "基数低于规定界限，增速参考意义有限。",
                vi: "Mức gốc thấp hơn ngưỡng quy định nên tốc độ ít ý nghĩa.")
        case .revised:
            LocalizedText(
                en: "What is known now differs by more than 2% from what was known first.", zh: "现数与首次获知的数相差超过2%。",
                vi: "Số hiện nay lệch hơn 2% so với số biết lần đầu.")
        }
    }
}
