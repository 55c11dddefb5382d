import Figures

/// The words of the page of chains.
struct ChainsMessages: MessageCatalogue {
    let chains = LocalizedText(en: "Chains", zh: "产业链", vi: "Chuỗi")
    let lead = LocalizedText(
        en: "Who makes what from what within an area, what is missing, and what planned projects will add.", zh: "区域内谁用什么生产什么、缺什么、规划项目将补上什么。",
        vi: "Trong một khu vực ai làm gì từ gì, còn thiếu gì, và các dự án theo kế hoạch sẽ bổ sung gì.")
    let none = LocalizedText(
        en: "No chain is known here. Files as in Data/chains say who makes what from what: goods, processes, capacities, flows.",
        zh: "尚无产业链资料。可按 Data/chains 的格式提供产品、工艺、产能和流量文件。",
        vi: "Chưa có chuỗi nào. Các tệp như trong Data/chains cho biết ai làm gì từ gì: hàng, công đoạn, công suất, dòng hàng.")
    let chain = LocalizedText(en: "Chain", zh: "产业链", vi: "Chuỗi")
    let missing = LocalizedText(en: "Missing steps", zh: "缺失环节", vi: "Khâu thiếu")
    let weak = LocalizedText(en: "Weak steps", zh: "薄弱环节", vi: "Khâu yếu")
    let area = LocalizedText(en: "Area", zh: "区域", vi: "Khu vực")
    let show = LocalizedText(en: "Show", zh: "查看", vi: "Xem")
    let today = LocalizedText(en: "Today", zh: "今天", vi: "Hôm nay")
    let days = LocalizedText(en: "On the day when a planned project is to produce", zh: "规划项目投产之日", vi: "Vào ngày dự án theo kế hoạch sản xuất")
    let steps = LocalizedText(en: "Every step", zh: "各环节", vi: "Mọi khâu")
    let wanting = LocalizedText(en: "Missing and weak steps, the least covered first", zh: "缺失和薄弱环节（覆盖率低者在前）", vi: "Khâu thiếu và yếu, ít được đáp ứng nhất trước")
    let gap = LocalizedText(en: "Gap", zh: "缺口", vi: "Thiếu hụt")
    let plannedBy = LocalizedText(en: "Planned by (from)", zh: "规划单位（投产日）", vi: "Bên có kế hoạch (từ)")
    let met = LocalizedText(en: "What is asked for, and how much of it is met", zh: "需求及满足情况", vi: "Nhu cầu và mức đáp ứng")
    let good = LocalizedText(en: "Good", zh: "产品", vi: "Mặt hàng")
    let demand = LocalizedText(en: "Asked for", zh: "需求", vi: "Nhu cầu")
    let metOwn = LocalizedText(en: "Met by its own making", zh: "自产满足", vi: "Tự làm đáp ứng")
    let shareOwn = LocalizedText(en: "Demand met by its own making", zh: "自产满足率", vi: "Tỷ lệ tự làm đáp ứng")
    let metSupplied = LocalizedText(en: "Met with what is brought in", zh: "含外来满足", vi: "Đáp ứng gồm cả nhập vào")
    let shareSupplied = LocalizedText(en: "Demand met with what is brought in", zh: "含外来满足率", vi: "Tỷ lệ đáp ứng gồm cả nhập vào")
    let adds = LocalizedText(en: "What each planned project adds to what runs today", zh: "各规划项目的增量", vi: "Mỗi dự án theo kế hoạch bổ sung gì")
    let day = LocalizedText(en: "Day", zh: "日期", vi: "Ngày")
    let project = LocalizedText(en: "Project", zh: "项目", vi: "Dự án")
    let changes = LocalizedText(en: "Steps that change", zh: "状况变化的环节", vi: "Khâu thay đổi")
    let noChange = LocalizedText(en: "no step changes its standing", zh: "各环节状况不变", vi: "không khâu nào đổi tình trạng")
    let before = LocalizedText(en: "Demand met today", zh: "目前满足率", vi: "Đáp ứng hiện nay")
    let after = LocalizedText(en: "With the project", zh: "项目投产后", vi: "Khi có dự án")
    let flows = LocalizedText(en: "What each process draws a year", zh: "各工艺年耗用", vi: "Mỗi công đoạn tiêu hao gì mỗi năm")
    let drawn = LocalizedText(en: "Drawn", zh: "耗用", vi: "Tiêu hao")
    let process = LocalizedText(en: "Process", zh: "工艺", vi: "Công đoạn")
    let made = LocalizedText(en: "Made of it", zh: "产出", vi: "Làm ra")
    let flowNeeded = LocalizedText(en: "If all is made here", zh: "全部本地生产时", vi: "Nếu làm hết tại chỗ")
    let flowThere = LocalizedText(en: "With what there is", zh: "现有条件下", vi: "Với những gì đang có")
    let short = LocalizedText(en: "What runs short first", zh: "最先短缺的环节", vi: "Cái gì thiếu trước")
    let shortLead = LocalizedText(
        en: "As all demand grows alike, with what can be brought in:", zh: "各项需求同步增长（含外来供应）：", vi: "Khi mọi nhu cầu tăng như nhau, gồm cả nhập vào:")
    let pictureHead = LocalizedText(en: "From what comes in to what is asked for", zh: "从原料到产品", vi: "Từ nguyên liệu đến sản phẩm")
    let lines = LocalizedText(
        en: "A line is as thick as the mass that flows a year if all that is asked for is made here; dotted: an alternative that is not used. A box leads to its step.",
        zh: "线宽表示全部需求在本地生产时的年流量（质量）；虚线为未采用的替代原料。方框可点开查看环节。",
        vi: "Độ dày của đường là khối lượng chảy mỗi năm nếu làm tại chỗ toàn bộ nhu cầu; chấm: phương án thay thế không dùng. Ô dẫn tới khâu của nó.")
    let showAll = LocalizedText(en: "All goods", zh: "全部", vi: "Mọi mặt hàng")
    let showWanting = LocalizedText(en: "Missing and weak, with neighbours", zh: "缺失薄弱及相邻", vi: "Thiếu và yếu, cùng lân cận")
    let showMade = LocalizedText(en: "Made here only", zh: "仅本地生产", vi: "Chỉ những gì làm tại chỗ")
    let shownLabel = LocalizedText(en: "Shown", zh: "显示", vi: "Hiển thị")
    let graph = LocalizedText(en: "As a graph:", zh: "图数据：", vi: "Dạng đồ thị:")
    let whatIf = LocalizedText(en: "What if something stops?", zh: "若某处停摆？", vi: "Nếu có gì ngừng?")

    static func place(_ area: LocalizedText, on day: Day) -> LocalizedText {
        LocalizedText(en: "\(area.en), \(day.words.en)", zh: "\(area.zh)，\(day.words.zh)", vi: "\(area.vi), \(day.words.vi)")
    }

    static func picture(_ chain: String, _ place: String) -> LocalizedText {
        LocalizedText(
            en: "\(chain): how complete each step is; \(place)", zh: "\(chain)：各环节完整程度；\(place)", vi: "\(chain): mỗi khâu đầy đủ đến đâu; \(place)")
    }

    static func stage(_ number: Int) -> LocalizedText { LocalizedText(en: "Stage \(number)", zh: "第\(number)级", vi: "Bậc \(number)") }

    static func shown(_ count: Int, of all: Int) -> LocalizedText {
        LocalizedText(en: "\(count) of \(all) goods are shown.", zh: "显示 \(all) 种产品中的 \(count) 种。", vi: "Hiển thị \(count) trong \(all) mặt hàng.")
    }
}
