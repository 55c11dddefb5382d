import Figures

/// Why a tariff file cannot be read at all.
public enum TariffFileFault: Error, Hashable, Sendable {
    case text(file: String, TextFault)
    case empty(file: String)
    /// A column that the heading names is not in the file; what columns there are.
    case missingColumn(file: String, name: String, there: [String])

    /// What is wrong and what to do about it.
    public var message: LocalizedText {
        switch self {
        case .text(let file, _):
            LocalizedText(en: "\(file) is not a text; save it as CSV in UTF-8", zh: "\(file) 不是文本，请存为 UTF-8 的 CSV", vi: "\(file) không phải văn bản; hãy lưu dạng CSV, UTF-8")
        case .empty(let file):
            LocalizedText(en: "\(file) holds no rows; it begins with a header", zh: "\(file) 没有内容，首行应为表头", vi: "\(file) không có dòng nào; dòng đầu là tiêu đề")
        case .missingColumn(let file, let name, let there):
            LocalizedText(
                en: "\(file) has no column “\(name)”; it has \(there.joined(separator: ", "))",
                zh: "\(file) 没有列“\(name)”，只有：\(there.joined(separator: "、"))",
                vi: "\(file) không có cột “\(name)”; chỉ có \(there.joined(separator: ", "))")
        }
    }
}
