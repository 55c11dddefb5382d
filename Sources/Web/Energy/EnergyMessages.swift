import Figures
import Registry

/// The words of the page of energy.
struct EnergyMessages: MessageCatalogue {
    let energy = LocalizedText(en: "Energy", zh: "能源", vi: "Năng lượng")
    let units = LocalizedText(en: "Generating units", zh: "发电机组", vi: "Các tổ máy")
    let unit = LocalizedText(en: "Unit", zh: "机组", vi: "Tổ máy")
    let status = LocalizedText(en: "Status", zh: "状态", vi: "Tình trạng")
    let since = LocalizedText(en: "Since", zh: "起始日期", vi: "Từ ngày")
    let capacity = LocalizedText(en: "Rated capacity", zh: "额定容量", vi: "Công suất định mức")
    let total = LocalizedText(en: "Generated since commissioning", zh: "投运以来发电量", vi: "Phát từ khi vận hành")
    let year = LocalizedText(en: "Generated this year", zh: "今年以来发电量", vi: "Phát từ đầu năm")
    let months = LocalizedText(en: "Month by month", zh: "逐月", vi: "Theo tháng")
    let month = LocalizedText(en: "Month", zh: "月份", vi: "Tháng")
    let generated = LocalizedText(en: "Generated", zh: "发电量", vi: "Sản lượng")
    let factor = LocalizedText(en: "Capacity factor", zh: "容量系数", vi: "Hệ số công suất")
    let share = LocalizedText(en: "Share of what is generated one level up", zh: "占上一级发电量的比重", vi: "Tỷ trọng trong cấp trên")
    let none = LocalizedText(
        en: "No meter is registered yet. Import files of the forms “facilities” and “readings” to fill this page.",
        zh: "尚未登记任何电表。导入“facilities”和“readings”表的文件即可填充本页。",
        vi: "Chưa có công tơ nào được đăng ký. Nhập tệp của các biểu “facilities” và “readings” để có dữ liệu cho trang này.")

    /// What a facility's status is called.
    static func word(for status: Facility.Status) -> LocalizedText {
        switch status {
        case .planned: LocalizedText(en: "planned", zh: "规划", vi: "dự kiến")
        case .running: LocalizedText(en: "running", zh: "运行", vi: "đang chạy")
        case .outOfService: LocalizedText(en: "out of service", zh: "停运", vi: "ngừng chạy")
        }
    }
}
