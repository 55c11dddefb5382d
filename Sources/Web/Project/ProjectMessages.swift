import Figures

/// The words of a project's page.
struct ProjectMessages: MessageCatalogue {
    let project = LocalizedText(en: "Project", zh: "项目", vi: "Dự án")
    let place = LocalizedText(en: "Place", zh: "地点", vi: "Địa điểm")
    let area = LocalizedText(en: "Area of the zone", zh: "片区", vi: "Phân khu")
    let outside = LocalizedText(en: "outside the zone", zh: "合作区外", vi: "ngoài khu")
    let status = LocalizedText(en: "Status", zh: "状态", vi: "Tình trạng")
    let owner = LocalizedText(en: "Owner", zh: "业主", vi: "Chủ đầu tư")
    let code = LocalizedText(en: "Code", zh: "代码", vi: "Mã")
    let phases = LocalizedText(en: "Phases", zh: "分期", vi: "Các giai đoạn")
    let phase = LocalizedText(en: "Phase", zh: "分期", vi: "Giai đoạn")
    let plannedStart = LocalizedText(en: "Planned start", zh: "计划开工", vi: "Dự kiến khởi công")
    let plannedCompletion = LocalizedText(en: "Planned completion", zh: "计划竣工", vi: "Dự kiến hoàn thành")
    let planned = LocalizedText(en: "Planned total", zh: "计划总投资", vi: "Tổng vốn dự kiến")
    let since = LocalizedText(en: "Since", zh: "起始日期", vi: "Từ ngày")
    let history = LocalizedText(en: "What was told, and by which document", zh: "历次记载及其文件", vi: "Những gì đã được nêu và tài liệu nêu")
    let knownOn = LocalizedText(en: "Known on", zh: "获知日期", vi: "Biết từ")
    let document = LocalizedText(en: "Document", zh: "文件", vi: "Tài liệu")
    let investment = LocalizedText(en: "Investment completed, month by month", zh: "逐月完成投资", vi: "Vốn đầu tư thực hiện theo tháng")
    let completed = LocalizedText(en: "From the start of the year", zh: "自年初累计", vi: "Lũy kế từ đầu năm")
    let period = LocalizedText(en: "Period", zh: "时期", vi: "Kỳ")
    let noInvestment = LocalizedText(
        en: "No investment was reported for this project. The form “investment” brings it.",
        zh: "该项目尚未填报完成投资，由“investment”表填报。", vi: "Chưa có báo cáo vốn đầu tư cho dự án này. Biểu “investment” sẽ đưa số liệu vào.")
    let timeline = LocalizedText(en: "Plan against what happened", zh: "计划与实际", vi: "Kế hoạch so với thực tế")
    let timelineNote = LocalizedText(
        en: "The outlined bar is the plan, the filled one the time under construction; the line is today.",
        zh: "空心条为计划工期，实心条为实际在建时间，竖线为今天。",
        vi: "Thanh rỗng là kế hoạch, thanh đặc là thời gian thi công thực tế; vạch dọc là hôm nay.")

    static func phase(_ id: String) -> LocalizedText {
        LocalizedText(en: "phase \(id)", zh: "第\(id)期", vi: "giai đoạn \(id)")
    }
}
