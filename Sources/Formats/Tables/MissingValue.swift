import Figures

/// Why a cell of a table holds no value: never an empty cell, never a nought.
public enum MissingValue: String, Hashable, Sendable, CaseIterable {
    /// There is none, or it is not defined.
    case none = "–"
    /// It is there, and may not be shown.
    case withheld = "×"
    /// It has not been reported yet.
    case notYetReported = "…"

    /// What the sign means, for the key beneath a table.
    public var words: LocalizedText {
        switch self {
        case .none: LocalizedText(en: "no value, or not defined", zh: "无数值或无法定义", vi: "không có giá trị hoặc không xác định")
        case .withheld: LocalizedText(en: "withheld", zh: "不予公布", vi: "không công bố")
        case .notYetReported: LocalizedText(en: "not yet reported", zh: "尚未报告", vi: "chưa báo cáo")
        }
    }
}
