import Actions
import Figures

/// The words of the command for filed quotations.
enum QuotationsWords {
    static let id = LocalizedText(en: "Quotation", zh: "报价", vi: "Báo giá")
    static let day = LocalizedText(en: "Declared on", zh: "申报日", vi: "Ngày khai")
    static let filing = LocalizedText(en: "Filing", zh: "入账", vi: "Bản ghi")
    static let files = LocalizedText(en: "Rests on files", zh: "依据文件数", vi: "Số tệp căn cứ")
    static let none = LocalizedText(
        en: "No quotation is filed. File one: corridor quotations --file FILE", zh: "尚无已入账的报价。入账：corridor quotations --file 文件",
        vi: "Chưa có báo giá nào. Ghi một báo giá: corridor quotations --file TỆP")

    static func filed(_ frozen: FrozenQuotation) -> LocalizedText {
        let position = frozen.filing.position
        return LocalizedText(
            en: "Quotation \(frozen.id) is filed at \(position) with the \(frozen.sources.count) files that it rests on.",
            zh: "报价 \(frozen.id) 已入账于 \(position)，连同其依据的 \(frozen.sources.count) 个文件。",
            vi: "Báo giá \(frozen.id) đã ghi tại \(position) cùng \(frozen.sources.count) tệp căn cứ.")
    }

    static func filed(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: "\(count) quotations are filed: corridor quotations", zh: "已入账 \(count) 份报价：corridor quotations",
            vi: "Đã ghi \(count) báo giá: corridor quotations")
    }

    static func same(_ frozen: FrozenQuotation) -> LocalizedText {
        LocalizedText(
            en: "Computed again from the same files, quotation \(frozen.id) of \(frozen.filing.knownOn) is the same to the last byte.",
            zh: "依据同样的文件重新计算，\(frozen.filing.knownOn) 的报价 \(frozen.id) 逐字节一致。",
            vi: "Tính lại từ cùng các tệp, báo giá \(frozen.id) ngày \(frozen.filing.knownOn) giống hệt đến từng byte.")
    }

    static func differs(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: "Computed again, \(count) numbers differ from those filed:", zh: "重新计算后有 \(count) 个数字与入账的不同：", vi: "Tính lại, \(count) số khác với bản đã ghi:")
    }
}
