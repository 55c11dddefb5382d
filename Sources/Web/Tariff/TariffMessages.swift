import Figures
import Products

/// The words of the page of the tariff.
struct TariffMessages: MessageCatalogue {
    let tariff = LocalizedText(en: "Tariff", zh: "税则", vi: "Biểu thuế")
    let lead = LocalizedText(
        en: "What a country asks at the border: every line as it is printed, and what each cell means for goods of an origin.",
        zh: "查询进口国在边境征收的关税：逐行显示原文及每格对某原产地货物的含义。",
        vi: "Nước nhập khẩu thu gì ở cửa khẩu: từng dòng như bản in và ý nghĩa của mỗi ô đối với hàng có xuất xứ nêu ra.")
    let goods = LocalizedText(en: "Code or words", zh: "编码或货名", vi: "Mã hoặc tên hàng")
    let goodsHint = LocalizedText(en: "8528.72, or headphones", zh: "8528.72 或 耳机", vi: "8528.72 hoặc tai nghe")
    let from = LocalizedText(en: "Goods of (two letters)", zh: "原产国（两位字母）", vi: "Xuất xứ (hai chữ cái)")
    let into = LocalizedText(en: "Imported into", zh: "进口国", vi: "Nhập khẩu vào")
    let show = LocalizedText(en: "Show", zh: "查询", vi: "Xem")
    let ask = LocalizedText(
        en: "Write a code of two to eight digits, or a word for the goods in English, Chinese or Vietnamese.", zh: "请输入 2 至 8 位编码，或用中文、英文、越南文写货名。",
        vi: "Hãy viết mã từ hai đến tám chữ số, hoặc tên hàng bằng tiếng Việt, Anh hay Trung.")
    let lines = LocalizedText(en: "Lines of the tariff", zh: "税目", vi: "Các dòng biểu thuế")
    let row = LocalizedText(en: "Row", zh: "行", vi: "Dòng")
    let near = LocalizedText(en: "Other lines of the heading", zh: "同一品目的其他税目", vi: "Các dòng khác trong nhóm")
    let source = LocalizedText(en: "Where this comes from", zh: "来源", vi: "Nguồn")

    static func notHeld(_ importer: CountryCode) -> LocalizedText {
        LocalizedText(
            en: "No tariff of \(importer.name.en) is held. Add its file to the folder of trade facts.", zh: "没有\(importer.name.zh)的税则。请将其文件加入贸易资料文件夹。",
            vi: "Chưa có biểu thuế của \(importer.name.vi). Hãy thêm tệp vào thư mục dữ liệu thương mại.")
    }

    static func nothing(_ question: String) -> LocalizedText {
        LocalizedText(
            en: "No line answers to “\(question)”. Shorten the code (8518.30), or try another word for the goods.", zh: "没有与“\(question)”相符的税目。请缩短编码（8518.30）或换一个货名。",
            vi: "Không có dòng nào cho “\(question)”. Hãy rút ngắn mã (8518.30) hoặc thử tên hàng khác.")
    }

    static func printedAt(_ row: Int, of file: String) -> LocalizedText {
        LocalizedText(en: "Row \(row) of \(file)", zh: "\(file) 第 \(row) 行", vi: "Dòng \(row) của \(file)")
    }
}
