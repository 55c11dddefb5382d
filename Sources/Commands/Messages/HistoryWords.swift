import Figures

/// The words of a figure's history.
enum HistoryWords {
    static let knownOn = LocalizedText(en: "Known on", zh: "获知日期", vi: "Biết từ")
    static let value = LocalizedText(en: "Value", zh: "数值", vi: "Giá trị")
    static let change = LocalizedText(en: "Change", zh: "变动", vi: "Thay đổi")
    static let none = LocalizedText(
        en: "Nothing that this figure rests on is known yet.", zh: "尚无该数字所依据的资料。",
        vi: "Chưa biết gì để làm căn cứ cho số liệu này.")
}
