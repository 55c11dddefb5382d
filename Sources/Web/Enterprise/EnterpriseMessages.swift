import Figures

/// The words of an enterprise's page.
struct EnterpriseMessages: MessageCatalogue {
    let enterprise = LocalizedText(en: "Enterprise", zh: "企业", vi: "Doanh nghiệp")
    let code = LocalizedText(en: "Code", zh: "代码", vi: "Mã")
    let places = LocalizedText(en: "Where it is", zh: "所在地", vi: "Địa điểm")
    let map = LocalizedText(en: "On the map", zh: "地图位置", vi: "Trên bản đồ")
    let industry = LocalizedText(en: "Industrial class", zh: "行业", vi: "Ngành")
    let size = LocalizedText(en: "Size", zh: "规模", vi: "Quy mô")
    let status = LocalizedText(en: "Status", zh: "状态", vi: "Tình trạng")
    let reports = LocalizedText(en: "What it reported", zh: "填报情况", vi: "Đã báo cáo")
    let period = LocalizedText(en: "From the start of the year", zh: "自年初累计", vi: "Lũy kế từ đầu năm")
    let told = LocalizedText(en: "Corrections and warnings", zh: "更正与提示", vi: "Đính chính và cảnh báo")
    let document = LocalizedText(en: "Document", zh: "文件", vi: "Tài liệu")
    let history = LocalizedText(en: "What the directory told of it", zh: "名录记载", vi: "Danh mục ghi nhận")
    let since = LocalizedText(en: "Since", zh: "起始日期", vi: "Từ ngày")
    let knownOn = LocalizedText(en: "Known on", zh: "获知日期", vi: "Biết từ")
    let name = LocalizedText(en: "Name", zh: "名称", vi: "Tên")
    let noReports = LocalizedText(
        en: "It has filed no report yet. Reports come in by “corridor import”.", zh: "尚未填报。报表通过“corridor import”导入。",
        vi: "Chưa nộp báo cáo nào. Báo cáo được đưa vào bằng “corridor import”.")

    static func versions(_ count: Int) -> LocalizedText {
        LocalizedText(en: "filed \(count) times", zh: "共填报\(count)次", vi: "đã nộp \(count) lần")
    }
}
