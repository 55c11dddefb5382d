import Figures
import Products

/// The words of a tariff, for the command line and the pages.
public enum TariffSentences {
    /// A column of the tariff.
    public static let scheme = LocalizedText(en: "Scheme", zh: "税率类别", vi: "Chế độ")
    /// The text of a cell.
    public static let printed = LocalizedText(en: "Printed", zh: "原文", vi: "Bản in")
    /// What the cell means.
    public static let meaning = LocalizedText(en: "Meaning", zh: "含义", vi: "Ý nghĩa")
    /// The code of a line.
    public static let code = LocalizedText(en: "Code", zh: "编码", vi: "Mã")
    /// The goods of a line.
    public static let description = LocalizedText(en: "Description", zh: "货品名称", vi: "Mô tả")
    /// In place of a description that is not printed.
    public static let noDescription = LocalizedText(en: "(no description is printed)", zh: "（原文无货品名称）", vi: "(bản in không có mô tả)")
    /// In short, for a cell that refers to a provision.
    public static let byProvision = LocalizedText(en: "by provision", zh: "按规定", vi: "theo quy định")
    /// On a preference that gains nothing.
    public static let notBelow = LocalizedText(
        en: "not below the most-favoured-nation rate: a proof of origin gains nothing", zh: "不低于最惠国税率，办理原产地证明无益",
        vi: "không thấp hơn mức MFN: chứng nhận xuất xứ không có lợi")

    /// Over what the tariff asks of goods of an origin.
    public static func goods(of origin: CountryCode) -> LocalizedText {
        LocalizedText(en: "Goods of \(origin.name.en)", zh: "\(origin.name.zh)原产货物", vi: "Hàng của \(origin.name.vi)")
    }

    /// Over lines of a tariff.
    public static func title(_ importer: CountryCode, _ day: Day) -> LocalizedText {
        LocalizedText(
            en: "Import tariff of \(importer.name.en) as of \(day)", zh: "\(importer.name.zh)进口税则，截至\(day)",
            vi: "Biểu thuế nhập khẩu của \(importer.name.vi) đến ngày \(day)")
    }

    /// Where the tariff was published.
    public static func source(_ publication: String, file: String) -> LocalizedText {
        LocalizedText(
            en: "Source: \(publication) (\(file)). Taxes and trade remedies come on top.", zh: "来源：\(publication)（\(file)）。税费和贸易救济另计。",
            vi: "Nguồn: \(publication) (\(file)). Thuế khác và phòng vệ thương mại tính thêm.")
    }
}
