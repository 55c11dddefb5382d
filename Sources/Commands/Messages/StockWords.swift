import Figures

/// The words of the command for originating stock.
enum StockWords {
    static let material = LocalizedText(en: "Material", zh: "料件", vi: "Nguyên liệu")
    static let agreement = LocalizedText(en: "Agreement", zh: "协定", vi: "Hiệp định")
    static let proof = LocalizedText(en: "Proof", zh: "证明", vi: "Chứng từ")
    static let left = LocalizedText(en: "Left", zh: "余额", vi: "Còn lại")
    static let none = LocalizedText(
        en: "No originating stock is filed. File movements: corridor stock --file FILE", zh: "尚无原产料件记录。入账：corridor stock --file 文件",
        vi: "Chưa có nguyên liệu có xuất xứ. Ghi: corridor stock --file TỆP")

    static func filed(_ taken: Int, _ refused: Int, at position: String) -> LocalizedText {
        LocalizedText(
            en: "\(taken) \(taken == 1 ? "movement is" : "movements are") filed at \(position), \(refused) handed back.", zh: "已入账 \(taken) 笔（\(position)），退回 \(refused) 笔。",
            vi: "Đã ghi \(taken) dòng tại \(position), trả lại \(refused).")
    }

    static func handedBack(_ path: String) -> LocalizedText {
        LocalizedText(
            en: "Rows handed back are in \(path), each with its reason: mend them and file that list.", zh: "退回的行在 \(path) 中并附原因，修改后可再次入账。",
            vi: "Các dòng trả lại nằm trong \(path) kèm lý do: hãy sửa rồi ghi lại tệp đó.")
    }

    static let nothing = LocalizedText(en: "No movement was taken.", zh: "没有可入账的记录。", vi: "Không có dòng nào được ghi.")
}
