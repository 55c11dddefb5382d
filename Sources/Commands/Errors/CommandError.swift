import Figures
import Formats
import Statistics

/// What only the command line can get wrong.
enum CommandError: Error, Hashable {
    /// An option's value that is none of its kind, with examples of what may stand there.
    case notAValue(option: String, text: String, examples: [String])
    case noFile(path: String)
    /// A file that is not text in UTF-8, UTF-16 or GB18030.
    case noText(path: String)
    /// The folder of definitions that ships with the program was not found.
    case noStandardFolder(looked: [String])
    /// No folder of facts to make a demonstration of.
    case noDemonstration(folder: String)
    /// Words where an address belongs.
    case wordsForAddress(String)
    /// The text says no value of a limit.
    case notAValueOfLimit(ZoneLimit, text: String)
    /// What is asked for needs somebody who waits for the answer.
    case notInBackground(option: String)
    /// A quotation has no number at this address.
    case noSuchNumber(String)

    var told: ErrorMessage {
        switch self {
        case .notAValue(let option, let text, let examples):
            let shown = examples.joined(separator: ", ")
            return ErrorMessage(
                LocalizedText(
                    en: "\(option) cannot be “\(text)”; write for example \(shown).", zh: "\(option) 不能是“\(text)”，可写：\(shown)。",
                    vi: "\(option) không thể là “\(text)”; hãy viết ví dụ \(shown)."), .usage)
        case .noFile(let path):
            return ErrorMessage(
                LocalizedText(
                    en: "The file \(path) cannot be read. Check its name and that you may read it.",
                    zh: "无法读取文件 \(path)。请检查文件名和读取权限。",
                    vi: "Không đọc được tệp \(path). Hãy kiểm tra tên tệp và quyền đọc."), .notThere)
        case .noText(let path):
            return ErrorMessage(
                LocalizedText(
                    en: "\(path) is not a text. Save the article as plain text in UTF-8 (UTF-16 and GB18030 are read too).",
                    zh: "\(path) 不是文本。请将文章存为 UTF-8 纯文本（也可读取 UTF-16 和 GB18030）。",
                    vi: "\(path) không phải là văn bản. Hãy lưu bài viết dạng văn bản thuần UTF-8 (cũng đọc được UTF-16 và GB18030)."), .notThere)
        case .noStandardFolder(let looked):
            let places = looked.joined(separator: ", ")
            return ErrorMessage(
                LocalizedText(
                    en: "The standard forms were not found (looked in \(places)). Set CORRIDOR_DATA to the folder Data of the project.",
                    zh: "找不到标准表式（查找了 \(places)）。请将 CORRIDOR_DATA 设为项目的 Data 文件夹。",
                    vi: "Không tìm thấy biểu mẫu chuẩn (đã tìm ở \(places)). Hãy đặt CORRIDOR_DATA là thư mục Data của dự án."),
                .notThere)
        case .noDemonstration(let folder):
            return ErrorMessage(
                LocalizedText(
                    en: "No folder in \(folder) has control totals (controls.yaml). Name one with --from.",
                    zh: "\(folder) 中没有带控制总数（controls.yaml）的文件夹。请用 --from 指定。",
                    vi: "Trong \(folder) không có thư mục nào có tổng kiểm soát (controls.yaml). Hãy chỉ ra bằng --from."), .notThere)
        case .notAValueOfLimit(let limit, let text):
            return ErrorMessage(
                LocalizedText(
                    en: "--limit \(text): \(limit.expectation.en); \(limit.example.en).", zh: "--limit \(text)：\(limit.expectation.zh)；\(limit.example.zh)。",
                    vi: "--limit \(text): \(limit.expectation.vi); \(limit.example.vi)."), .usage)
        case .notInBackground(let option):
            return ErrorMessage(
                LocalizedText(
                    en: "\(option) cannot go with --background: its answer is for whoever asks. Leave one of them out.",
                    zh: "\(option) 不能与 --background 同用：其结果只给提问者。请去掉其中之一。",
                    vi: "\(option) không dùng được cùng --background: câu trả lời dành cho người hỏi. Hãy bỏ một trong hai."), .usage)
        case .noSuchNumber(let address):
            return ErrorMessage(
                LocalizedText(
                    en: "The quotation has no number at \(address). --why all lists all of them.",
                    zh: "报价中没有 \(address) 这个数字。--why all 可列出全部。", vi: "Báo giá không có số tại \(address). --why all liệt kê tất cả."),
                .usage)
        case .wordsForAddress(let words):
            return ErrorMessage(
                LocalizedText(
                    en: "“\(words)” is not an address (\(FigureAddressError.form)). To find one by words: corridor figures \(words)",
                    zh: "“\(words)”不是地址（\(FigureAddressError.form)）。按词语查找：corridor figures \(words)",
                    vi: "“\(words)” không phải là địa chỉ (\(FigureAddressError.form)). Để tìm theo từ: corridor figures \(words)"),
                .usage)
        }
    }
}
