import Figures
import Storage

extension RecordError {
    var told: ErrorMessage {
        switch self {
        case .busy:
            ErrorMessage(
                LocalizedText(
                    en: "Another program is writing to the record. Wait for it to end, then run the command again.",
                    zh: "另一程序正在写入记录。请等其结束后重新运行本命令。",
                    vi: "Một chương trình khác đang ghi vào sổ. Hãy đợi nó xong rồi chạy lại lệnh."), .tryAgain)
        case .chainMoved(let key):
            ErrorMessage(
                LocalizedText(
                    en: "Somebody filed under \(key) at the same moment. Run the command again: what was filed stays filed.",
                    zh: "有人同时在 \(key) 下入账。请重新运行本命令，已入账的不会丢失。",
                    vi: "Có người ghi vào \(key) cùng lúc. Hãy chạy lại lệnh: những gì đã ghi vẫn còn."), .tryAgain)
        case .noRecord(let path):
            ErrorMessage(
                LocalizedText(
                    en: "There is no record in \(path). Restore it with corridor restore, or make the zone anew with corridor init.",
                    zh: "\(path) 中没有记录。请用 corridor restore 恢复，或用 corridor init 重新建立园区。",
                    vi: "Không có sổ trong \(path). Hãy khôi phục bằng corridor restore, hoặc tạo lại khu bằng corridor init."
                ),
                .notThere)
        case .recordExists(let path):
            ErrorMessage(
                LocalizedText(
                    en: "\(path) holds a record already, and it is left as it is. Name another folder, database or schema.",
                    zh: "\(path) 已有记录，未作改动。请指定其他文件夹、数据库或模式。",
                    vi: "\(path) đã có sổ và được giữ nguyên. Hãy chỉ thư mục, cơ sở dữ liệu hoặc lược đồ khác."), .usage)
        case .newerSchema(let path):
            ErrorMessage(
                LocalizedText(
                    en: "The record in \(path) was written by a newer version of Corridor. Use that version.",
                    zh: "\(path) 的记录由更新版本的 Corridor 写入。请使用该版本。",
                    vi: "Sổ trong \(path) do phiên bản Corridor mới hơn ghi. Hãy dùng phiên bản đó."), .internalFault)
        case .damaged(let what):
            ErrorMessage(
                LocalizedText(
                    en: "The record is damaged: \(what). Run corridor verify, and restore a copy from before the damage.",
                    zh: "记录已损坏：\(what)。请运行 corridor verify，并用损坏前的备份恢复。",
                    vi: "Sổ bị hỏng: \(what). Hãy chạy corridor verify và khôi phục bản sao trước khi hỏng."), .internalFault)
        case .cellTooLarge(let series, let period):
            ErrorMessage(
                LocalizedText(
                    en: "The sum of \(series) for \(period) would be larger than any sum that is kept. Check the unit of the column.",
                    zh: "\(series) 在 \(period) 的合计超出可保存的范围。请检查该列的单位。",
                    vi: "Tổng \(series) của \(period) vượt quá mức lưu được. Hãy kiểm tra đơn vị của cột."), .usage)
        case .unstorable(let field, let text):
            ErrorMessage(
                LocalizedText(
                    en: "“\(text)” (\(field)) cannot be kept: it holds a character that would not read back. Type it again.",
                    zh: "“\(text)”（\(field)）含有无法保存的字符，请重新输入。",
                    vi: "Không lưu được “\(text)” (\(field)): có ký tự không đọc lại được. Hãy gõ lại."), .usage)
        case .wrongDocumentHash(let hash):
            ErrorMessage(
                LocalizedText(
                    en: "A file changed while it was read (\(hash)). Run the command again.", zh: "文件在读取时发生了变化（\(hash)）。请重新运行本命令。",
                    vi: "Một tệp đã thay đổi khi đang đọc (\(hash)). Hãy chạy lại lệnh."), .tryAgain)
        case .moved, .diskFull, .notPermitted, .badAddress, .passwordInAddress, .unreachable, .unsuitableServer, .connectionCut, .statementFailed:
            toldOfPlace
        }
    }
}
