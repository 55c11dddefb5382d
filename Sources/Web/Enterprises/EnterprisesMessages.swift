import Figures
import Registry

/// The words of the directory of enterprises.
struct EnterprisesMessages: MessageCatalogue {
    let enterprises = LocalizedText(en: "Enterprises", zh: "企业", vi: "Doanh nghiệp")
    let enterprise = LocalizedText(en: "Enterprise", zh: "企业", vi: "Doanh nghiệp")
    let code = LocalizedText(en: "Code", zh: "代码", vi: "Mã")
    let place = LocalizedText(en: "Park or district", zh: "园区或县区", vi: "Khu hoặc quận huyện")
    let industry = LocalizedText(en: "Industrial class", zh: "行业", vi: "Ngành")
    let size = LocalizedText(en: "Size", zh: "规模", vi: "Quy mô")
    let above = LocalizedText(en: "above designated", zh: "规模以上", vi: "trên quy mô")
    let below = LocalizedText(en: "below designated", zh: "规模以下", vi: "dưới quy mô")
    let status = LocalizedText(en: "Status", zh: "状态", vi: "Tình trạng")
    let provenance = LocalizedText(en: "Provenance", zh: "出处", vi: "Nguồn gốc")
    let words = LocalizedText(en: "Name or code", zh: "名称或代码", vi: "Tên hoặc mã")
    let within = LocalizedText(en: "Within", zh: "所属", vi: "Thuộc")
    let everywhere = LocalizedText(en: "Everywhere", zh: "全部", vi: "Mọi nơi")
    let anyStatus = LocalizedText(en: "Any", zh: "全部", vi: "Bất kỳ")
    let choose = LocalizedText(en: "Show", zh: "查看", vi: "Xem")
    let none = LocalizedText(
        en: "No enterprise answers to this choice.", zh: "没有符合条件的企业。", vi: "Không có doanh nghiệp nào phù hợp.")
    let noneYet = LocalizedText(
        en: "No enterprise is registered yet. Import a file of the form “enterprises” to fill this page.",
        zh: "尚未登记任何企业。导入“enterprises”表的文件即可填充本页。",
        vi: "Chưa có doanh nghiệp nào được đăng ký. Nhập tệp của biểu “enterprises” để có dữ liệu cho trang này.")

    static func count(_ number: String, isOne: Bool) -> LocalizedText {
        LocalizedText(en: isOne ? "\(number) enterprise" : "\(number) enterprises", zh: "\(number)家企业", vi: "\(number) doanh nghiệp")
    }

    /// What a status is called.
    static func word(for status: Enterprise.Status) -> LocalizedText {
        switch status {
        case .active: LocalizedText(en: "active", zh: "在营", vi: "đang hoạt động")
        case .closed: LocalizedText(en: "closed", zh: "已关闭", vi: "đã đóng cửa")
        case .merged: LocalizedText(en: "merged", zh: "已合并", vi: "đã sáp nhập")
        }
    }
}
