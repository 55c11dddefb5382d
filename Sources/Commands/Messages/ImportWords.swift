import Figures
import Storage

/// The words of what an import did.
enum ImportWords {
    static let file = LocalizedText(en: "File", zh: "文件", vi: "Tệp")
    static let form = LocalizedText(en: "Form", zh: "表", vi: "Biểu")
    static let filed = LocalizedText(en: "Filed", zh: "入账", vi: "Đã ghi")
    static let unchanged = LocalizedText(en: "Unchanged", zh: "未变", vi: "Không đổi")
    static let rejected = LocalizedText(en: "Handed back", zh: "退回", vi: "Trả lại")
    static let warned = LocalizedText(en: "Warnings", zh: "提示", vi: "Cảnh báo")
    static let nothing = LocalizedText(
        en: "There was no file to import: CSV, JSON and YAML files are read.", zh: "没有可导入的文件：可读取 CSV、JSON 和 YAML 文件。",
        vi: "Không có tệp nào để nhập: đọc được tệp CSV, JSON và YAML.")

    static func total(_ count: Int) -> LocalizedText {
        LocalizedText(en: count == 1 ? "1 file" : "\(count) files", zh: "共\(count)个文件", vi: "\(count) tệp")
    }

    static func handedBack(_ count: Int, in file: String) -> LocalizedText {
        LocalizedText(
            en: "\(count == 1 ? "1 row was" : "\(count) rows were") handed back in \(file), each with its reason. "
                + "Mend them there and import that file.",
            zh: "\(count)行退回在 \(file) 中，每行附有原因。请在该文件中更正后导入。",
            vi: "\(count) dòng được trả lại trong \(file), mỗi dòng kèm lý do. Hãy sửa ở đó rồi nhập tệp ấy.")
    }

    /// Where the rows that are handed back could not be written beside the file.
    static func notHandedBack(_ count: Int, _ failure: FileFailure) -> LocalizedText {
        LocalizedText(
            en: "\(count == 1 ? "1 row was" : "\(count) rows were") handed back, but \(failure.path) could not be written: \(failure.reason). "
                + "Import the file again from a folder that may be written: what was filed counts as unchanged.",
            zh: "\(count)行退回，但无法写入 \(failure.path)：\(failure.reason)。请从可写的文件夹重新导入该文件：已入账的行计为未变。",
            vi: "\(count) dòng được trả lại, nhưng không ghi được \(failure.path): \(failure.reason). "
                + "Hãy nhập lại tệp từ thư mục ghi được: những gì đã ghi được tính là không đổi.")
    }

    static func errors(_ count: Int) -> LocalizedText {
        LocalizedText(en: "Errors (\(count)):", zh: "错误（\(count)）：", vi: "Lỗi (\(count)):")
    }

    static func warnings(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: "Accepted with warnings (\(count)):", zh: "已接受，请注意（\(count)）：", vi: "Đã nhận, có cảnh báo (\(count)):")
    }

    /// - Parameter unlisted: how many there were beside those that are kept.
    static func more(_ count: Int, unlisted: Int) -> LocalizedText {
        guard unlisted > 0 else {
            return LocalizedText(
                en: "and \(count) more; --json lists all", zh: "另有\(count)条，--json 列出全部", vi: "và \(count) mục nữa; --json liệt kê tất cả")
        }
        return LocalizedText(
            en: "and \(count) more, which --json lists; \(unlisted) beyond those are listed nowhere",
            zh: "另有\(count)条，可用 --json 列出；此外\(unlisted)条未列出",
            vi: "và \(count) mục nữa, --json liệt kê; ngoài ra \(unlisted) mục không được liệt kê")
    }

    static func rate(lines: Int, perSecond: Int) -> LocalizedText {
        LocalizedText(
            en: "  \(lines) lines filed, \(perSecond) a second", zh: "  已入账\(lines)行，每秒\(perSecond)行",
            vi: "  đã ghi \(lines) dòng, \(perSecond) dòng mỗi giây")
    }

    static func advance(rows: Int, of total: Int, perSecond: Int, secondsLeft: Int) -> LocalizedText {
        LocalizedText(
            en: "  \(rows) of \(total) rows, \(perSecond) a second, about \(secondsLeft) s left",
            zh: "  已处理\(rows)行，共\(total)行，每秒\(perSecond)行，约剩\(secondsLeft)秒",
            vi: "  \(rows) trên \(total) dòng, \(perSecond) dòng mỗi giây, còn khoảng \(secondsLeft) giây")
    }

    static func setAside(_ folder: String) -> LocalizedText {
        LocalizedText(
            en: "The former zone now lies in \(folder).", zh: "原有园区已移至 \(folder)。", vi: "Khu cũ nay nằm trong \(folder).")
    }

    static func made(_ folder: String) -> LocalizedText {
        LocalizedText(
            en: "The zone is in \(folder). Next: corridor brief --zone \(folder)",
            zh: "园区已建于 \(folder)。下一步：corridor brief --zone \(folder)",
            vi: "Khu nằm trong \(folder). Tiếp theo: corridor brief --zone \(folder)")
    }
}
