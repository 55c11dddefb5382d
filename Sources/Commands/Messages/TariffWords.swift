import Figures

/// The words of the command that shows a tariff.
enum TariffWords {
    static func surroundings(_ code: String) -> LocalizedText {
        LocalizedText(
            en: "All lines of \(code), as deep as they stand; the texts above them are not in the file:",
            zh: "\(code) 的全部税目（按层级缩进；文件不含上级名称）：", vi: "Mọi dòng của \(code), thụt lề theo cấp; tệp không có tên cấp trên:")
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
