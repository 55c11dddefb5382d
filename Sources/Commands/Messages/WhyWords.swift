import Figures

/// The words of a why on the terminal.
enum WhyWords {
    /// Where a leaf stands, behind its document's name.
    static func row(_ row: Int) -> LocalizedText {
        LocalizedText(en: " row \(row), ", zh: " 第\(row)行，", vi: " dòng \(row), ")
    }

    static func more(_ count: String) -> LocalizedText {
        LocalizedText(en: "… \(count) more (--rows all)", zh: "……另有\(count)项（--rows all）", vi: "… \(count) mục nữa (--rows all)")
    }

    static func open(_ address: String) -> LocalizedText {
        LocalizedText(
            en: "Open a line by its address: corridor why \(address)", zh: "按地址展开一行：corridor why \(address)",
            vi: "Mở một dòng theo địa chỉ: corridor why \(address)")
    }
}
