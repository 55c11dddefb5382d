import Actions
import Figures

/// The words of the pages of quotations.
struct QuotationMessages: MessageCatalogue {
    let quotations = LocalizedText(en: "Quotations", zh: "报价", vi: "Báo giá")
    let lead = LocalizedText(
        en: "What goods of the zone cost at their destination under every scheme: origin, duty, taxes, and what would be cheaper.",
        zh: "本区货物在目的地按各方案的成本：原产地、关税、税费，以及如何更低。",
        vi: "Hàng của khu tốn bao nhiêu khi đến nơi theo từng chế độ: xuất xứ, thuế nhập khẩu, các thuế khác và cách rẻ hơn.")
    let change = LocalizedText(en: "Quote it with changes", zh: "修改后重新报价", vi: "Báo giá lại với thay đổi")
    let make = LocalizedText(en: "Quote a product", zh: "新建报价", vi: "Lập báo giá")
    let none = LocalizedText(
        en: "No quotation is filed yet. File one: corridor quotations --file Examples/quotations/headphones.yaml",
        zh: "尚无已入账的报价。入账：corridor quotations --file Examples/quotations/headphones.yaml",
        vi: "Chưa có báo giá nào. Ghi một báo giá: corridor quotations --file Examples/quotations/headphones.yaml")
    let quotation = LocalizedText(en: "Quotation", zh: "报价", vi: "Báo giá")
    let day = LocalizedText(en: "Declared on", zh: "申报日", vi: "Ngày khai")
    let filing = LocalizedText(en: "Filing", zh: "入账", vi: "Bản ghi")
    let goods = LocalizedText(en: "Goods", zh: "货物", vi: "Hàng hóa")
    let way = LocalizedText(en: "From, to, terms", zh: "起讫地与条件", vi: "Nơi đi, nơi đến, điều kiện")
    let cheapest = LocalizedText(en: "Cheapest lawful scheme", zh: "最低的合法方案", vi: "Chế độ hợp lệ rẻ nhất")
    let cannotBeTold = LocalizedText(en: "cannot be told", zh: "无法确定", vi: "chưa xác định được")
    let noScheme = LocalizedText(en: "none can be told", zh: "无法确定", vi: "chưa xác định được")
    let chosen = LocalizedText(en: "cheapest lawful", zh: "最低合法", vi: "hợp lệ rẻ nhất")
    let code = LocalizedText(en: "HS code", zh: "HS 编码", vi: "Mã HS")
    let schemes = LocalizedText(en: "Schemes beside each other", zh: "方案比较", vi: "So sánh các chế độ")
    let origin = QuotationSentences.origin
    let wouldQualify = QuotationSentences.wouldQualify
    let elsewhere = QuotationSentences.elsewhere
    let assumed = QuotationSentences.assumed
    let same = LocalizedText(
        en: "Computed again from the files that were filed with it: the same to the last byte.", zh: "依据随其入账的文件重新计算：逐字节一致。",
        vi: "Tính lại từ các tệp đã ghi cùng: giống hệt đến từng byte.")
    let differs = LocalizedText(
        en: "Computed again, these numbers differ from those filed:", zh: "重新计算后，以下数字与入账的不同：", vi: "Tính lại, các số sau khác với bản đã ghi:")
    let why = LocalizedText(en: "Why it is so", zh: "数字来由", vi: "Vì sao như vậy")
    let back = LocalizedText(en: "The whole quotation", zh: "完整报价", vi: "Toàn bộ báo giá")
    let address = LocalizedText(en: "Address", zh: "地址", vi: "Địa chỉ")
    let allRows = LocalizedText(en: "Show all rows", zh: "显示全部行", vi: "Hiện mọi dòng")
    let level = LocalizedText(en: "Level", zh: "层级", vi: "Cấp")
    let number = LocalizedText(en: "Number", zh: "数字", vi: "Số")
    let unit = LocalizedText(en: "Unit", zh: "单位", vi: "Đơn vị")
    let operation = LocalizedText(en: "Made by", zh: "计算方式", vi: "Cách tính")
    let cell = LocalizedText(en: "Cell", zh: "单元格", vi: "Ô")
    let openNode = LocalizedText(en: "Open its why", zh: "查看来由", vi: "Xem lý do")

    static func filed(_ quotation: FrozenQuotation) -> LocalizedText {
        let filing = quotation.filing
        return LocalizedText(
            en: "Filed at \(filing.position), known on \(filing.knownOn.words.en), with \(quotation.sources.count) files that it rests on.",
            zh: "入账于 \(filing.position)，获知日\(filing.knownOn.words.zh)，附所依据的 \(quotation.sources.count) 个文件。",
            vi: "Ghi tại \(filing.position), biết ngày \(filing.knownOn.words.vi), kèm \(quotation.sources.count) tệp căn cứ.")
    }
}
