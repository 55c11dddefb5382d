import Figures

/// The words of the page of all projects.
struct ProjectsMessages: MessageCatalogue {
    let projects = LocalizedText(en: "Projects", zh: "项目", vi: "Dự án")
    let project = LocalizedText(en: "Project", zh: "项目", vi: "Dự án")
    let place = LocalizedText(en: "Place", zh: "地点", vi: "Địa điểm")
    let status = LocalizedText(en: "Status", zh: "状态", vi: "Tình trạng")
    let planned = LocalizedText(en: "Planned total", zh: "计划总投资", vi: "Tổng vốn dự kiến")
    let plannedStart = LocalizedText(en: "Planned start", zh: "计划开工", vi: "Dự kiến khởi công")
    let plannedCompletion = LocalizedText(en: "Planned completion", zh: "计划竣工", vi: "Dự kiến hoàn thành")
    let provenance = LocalizedText(en: "Provenance", zh: "出处", vi: "Nguồn gốc")
    let words = LocalizedText(en: "Name or owner", zh: "名称或业主", vi: "Tên hoặc chủ đầu tư")
    let everywhere = LocalizedText(en: "Everywhere", zh: "全部地点", vi: "Mọi nơi")
    let anyStatus = LocalizedText(en: "Any", zh: "全部", vi: "Bất kỳ")
    let choose = LocalizedText(en: "Show", zh: "查看", vi: "Xem")
    let clear = LocalizedText(en: "Show all", zh: "显示全部", vi: "Xem tất cả")
    let steps = LocalizedText(en: "From contract to production", zh: "从签约到投产", vi: "Từ hợp đồng đến sản xuất")
    let step = LocalizedText(en: "Step", zh: "环节", vi: "Bước")
    let count = LocalizedText(en: "Number", zh: "数量", vi: "Số lượng")
    let stepsNote = LocalizedText(
        en: "Contracts and projects are counted apart: not every project has a contract here, nor every contract a project.",
        zh: "合同与项目分别计数：并非每个项目都有合同，也并非每份合同都已成为项目。",
        vi: "Hợp đồng và dự án được đếm riêng: không phải dự án nào cũng có hợp đồng, và ngược lại.")
    let timeline = LocalizedText(en: "Plan against what happened", zh: "计划与实际", vi: "Kế hoạch so với thực tế")
    let timelineNote = LocalizedText(
        en: "The outlined bar is the plan, the filled one the time under construction; the line is today.",
        zh: "空心条为计划工期，实心条为实际在建时间，竖线为今天。",
        vi: "Thanh rỗng là kế hoạch, thanh đặc là thời gian thi công thực tế; vạch dọc là hôm nay.")
    let timelineTop = LocalizedText(
        en: "The largest plans of this page that have dates.", zh: "本页中有日期的最大项目。", vi: "Các dự án lớn nhất có ngày tháng trên trang này.")
    let map = LocalizedText(en: "Where the projects lie", zh: "项目分布", vi: "Các dự án nằm ở đâu")
    let mapNote = LocalizedText(
        en: "Darker where there are more of the projects chosen below. Choose a place to see its projects.",
        zh: "颜色越深，下方所选项目越多。点选地点查看其项目。", vi: "Càng đậm càng nhiều dự án trong số được chọn bên dưới. Chọn một địa bàn để xem dự án ở đó.")
    let prefecture = LocalizedText(en: "Prefecture", zh: "设区市", vi: "Thành phố")
    let none = LocalizedText(
        en: "No project answers to this choice.", zh: "没有符合条件的项目。", vi: "Không có dự án nào phù hợp.")
    let noneYet = LocalizedText(
        en: "No project is registered yet. Import a file of the form “projects” to fill this page.",
        zh: "尚未登记任何项目。导入“projects”表的文件即可填充本页。",
        vi: "Chưa có dự án nào được đăng ký. Nhập tệp của biểu “projects” để có dữ liệu cho trang này.")
    let today = LocalizedText(en: "today", zh: "今天", vi: "hôm nay")

    static func count(_ count: String, of one: Bool) -> LocalizedText {
        LocalizedText(en: one ? "\(count) project" : "\(count) projects", zh: "\(count)个项目", vi: "\(count) dự án")
    }

    /// A bar of the timeline in words.
    static func bar(_ name: String, from start: String, to end: String, isPlan: Bool) -> LocalizedText {
        let span = span(from: start, to: end, isPlan: isPlan)
        return LocalizedText(en: "\(name): \(span.en)", zh: "\(name)：\(span.zh)", vi: "\(name): \(span.vi)")
    }

    /// What a bar of the timeline says of its days.
    static func span(from start: String, to end: String, isPlan: Bool) -> LocalizedText {
        isPlan
            ? LocalizedText(en: "planned \(start) to \(end)", zh: "计划 \(start) 至 \(end)", vi: "kế hoạch \(start) đến \(end)")
            : LocalizedText(
                en: "under construction \(start) to \(end)", zh: "在建 \(start) 至 \(end)", vi: "thi công \(start) đến \(end)")
    }
}
