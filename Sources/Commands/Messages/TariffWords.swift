import Figures
import Products

/// The words of the command that shows a tariff.
enum TariffWords {
    static let scheme = LocalizedText(en: "Scheme", zh: "税率类别", vi: "Chế độ")
    static let printed = LocalizedText(en: "Printed", zh: "原文", vi: "Bản in")
    static let meaning = LocalizedText(en: "Meaning", zh: "含义", vi: "Ý nghĩa")
    static let code = LocalizedText(en: "Code", zh: "编码", vi: "Mã")
    static let description = LocalizedText(en: "Description", zh: "货品名称", vi: "Mô tả")
    static let noDescription = LocalizedText(en: "(no description is printed)", zh: "（原文无货品名称）", vi: "(bản in không có mô tả)")
    static let byProvision = LocalizedText(en: "by provision", zh: "按规定", vi: "theo quy định")
    static let notBelow = LocalizedText(
        en: "not below the most-favoured-nation rate: a proof of origin gains nothing", zh: "不低于最惠国税率，办理原产地证明无益",
        vi: "không thấp hơn mức MFN: chứng nhận xuất xứ không có lợi")

    static func goods(of origin: CountryCode) -> LocalizedText {
        LocalizedText(en: "Goods of \(origin.name.en)", zh: "\(origin.name.zh)原产货物", vi: "Hàng của \(origin.name.vi)")
    }

    static func title(_ importer: CountryCode, _ day: Day) -> LocalizedText {
        LocalizedText(
            en: "Import tariff of \(importer.name.en) as of \(day)", zh: "\(importer.name.zh)进口税则，截至\(day)",
            vi: "Biểu thuế nhập khẩu của \(importer.name.vi) đến ngày \(day)")
    }

    static func surroundings(_ code: String) -> LocalizedText {
        LocalizedText(
            en: "All lines of \(code), as deep as they stand; the texts above them are not in the file:",
            zh: "\(code) 的全部税目（按层级缩进；文件不含上级名称）：", vi: "Mọi dòng của \(code), thụt lề theo cấp; tệp không có tên cấp trên:")
    }

    static func source(_ publication: String, file: String) -> LocalizedText {
        LocalizedText(
            en: "Source: \(publication) (\(file)). Taxes and trade remedies come on top.", zh: "来源：\(publication)（\(file)）。税费和贸易救济另计。",
            vi: "Nguồn: \(publication) (\(file)). Thuế khác và phòng vệ thương mại tính thêm.")
    }

    static func more(_ shown: Int, of all: Int) -> LocalizedText {
        LocalizedText(
            en: "\(shown) of \(all) lines. Show more with --limit, or narrow the words; a code of 8 digits shows what each cell means.",
            zh: "共\(all)个税目，显示\(shown)个。可用 --limit 显示更多，或缩小词语范围；写8位编码可看每格含义。",
            vi: "\(shown) trong \(all) dòng. Dùng --limit để xem thêm, hoặc thu hẹp từ; mã 8 chữ số cho biết ý nghĩa từng ô.")
    }

    static func nothing(_ question: String) -> LocalizedText {
        LocalizedText(
            en: "No line answers to “\(question)”. Write a code (8518.30), or a word for the goods in English, Chinese or Vietnamese, such as headphones.",
            zh: "没有与“\(question)”相符的税目。请写编码（8518.30），或用中文、英文、越南文写货名，如：耳机。",
            vi: "Không có dòng nào cho “\(question)”. Hãy viết mã (8518.30) hoặc tên hàng bằng tiếng Anh, Trung hoặc Việt, ví dụ: tai nghe.")
    }
}
