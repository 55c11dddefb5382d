import Figures

/// The words of the commands that quote and that tell origin.
enum QuoteWords {
    static func why(_ address: String) -> LocalizedText {
        LocalizedText(en: "Why a number: --why \(address)", zh: "查看数字来由：--why \(address)", vi: "Lý do của một số: --why \(address)")
    }

    static func bulk(_ quoted: Int, _ rejected: Int, perSecond: Int) -> LocalizedText {
        LocalizedText(
            en: "\(quoted) quoted, \(rejected) handed back, \(perSecond) a second", zh: "已报价 \(quoted) 项，退回 \(rejected) 项，每秒 \(perSecond) 项",
            vi: "đã báo giá \(quoted), trả lại \(rejected), \(perSecond) mỗi giây")
    }

    static func handedBack(_ path: String) -> LocalizedText {
        LocalizedText(
            en: "Rows handed back are in \(path), each with its reason: mend them and quote that file.", zh: "退回的行在 \(path) 中并附原因，修改后可再次报价。",
            vi: "Các dòng trả lại nằm trong \(path) kèm lý do: hãy sửa rồi báo giá tệp đó.")
    }
}
