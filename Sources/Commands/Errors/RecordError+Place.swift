import Figures
import Storage

extension RecordError {
    /// What is wrong with where the record is kept, or with the way to it.
    var toldOfPlace: ErrorMessage {
        switch self {
        case .moved(let place):
            ErrorMessage(
                LocalizedText(
                    en: "The record was moved to \(place) and takes no filings here any more. Write that as “record” in zone.yaml, or start this program again.",
                    zh: "记录已迁至 \(place)，此处不再入账。请将其写入 zone.yaml 的 record，或重新启动本程序。",
                    vi: "Sổ đã chuyển tới \(place) và không nhận ghi ở đây nữa. Hãy ghi vào “record” trong zone.yaml, hoặc khởi động lại chương trình."), .notThere)
        case .diskFull:
            ErrorMessage(
                LocalizedText(
                    en: "The disk that keeps the record is full. Nothing that was filed is lost; make room, then run the command again.",
                    zh: "保存记录的磁盘已满。已入账的不会丢失；请腾出空间后重新运行本命令。",
                    vi: "Đĩa lưu sổ đã đầy. Những gì đã ghi không mất; hãy giải phóng chỗ rồi chạy lại lệnh."), .tryAgain)
        case .notPermitted(let what):
            ErrorMessage(
                LocalizedText(
                    en: "The record may not be used by this user: \(what). Ask for the right; a password goes into the file that PGPASSFILE names.",
                    zh: "当前用户无权使用该记录：\(what)。请申请权限；密码应写入 PGPASSFILE 所指的文件。",
                    vi: "Người dùng này không được dùng sổ: \(what). Hãy xin quyền; mật khẩu để trong tệp mà PGPASSFILE chỉ."), .internalFault)
        case .badAddress(let text, let reason):
            ErrorMessage(
                LocalizedText(
                    en: "“\(text)” names no place for a record: \(reason). Write postgresql://HOST/DATABASE, or folder.",
                    zh: "“\(text)”不是记录的存放位置：\(reason)。请写 postgresql://主机/数据库，或 folder。",
                    vi: "“\(text)” không phải nơi lưu sổ: \(reason). Hãy viết postgresql://MÁY/CƠ_SỞ_DỮ_LIỆU, hoặc folder."), .usage)
        case .passwordInAddress:
            ErrorMessage(
                LocalizedText(
                    en: "The address of the record holds a password, which everybody can read there. Take it out, and put it into the file that PGPASSFILE names.",
                    zh: "记录的地址中含有密码，任何人都能读到。请将其删去，写入 PGPASSFILE 所指的文件。",
                    vi: "Địa chỉ của sổ chứa mật khẩu mà ai cũng đọc được. Hãy bỏ ra và để trong tệp mà PGPASSFILE chỉ."), .usage)
        case .unreachable(let server, let reason):
            ErrorMessage(
                LocalizedText(
                    en: "The server of the record cannot be reached (\(server)): \(reason). Start it, or mend “record” in zone.yaml; what was filed stays filed.",
                    zh: "无法连接保存记录的服务器（\(server)）：\(reason)。请启动服务器，或改正 zone.yaml 中的 record；已入账的不会丢失。",
                    vi: "Không kết nối được máy chủ của sổ (\(server)): \(reason). Hãy khởi động nó, hoặc sửa “record” trong zone.yaml; những gì đã ghi vẫn còn."), .tryAgain)
        case .unsuitableServer(let found, let needed):
            ErrorMessage(
                LocalizedText(
                    en: "The server of the record is \(found); \(needed) or newer is needed.", zh: "保存记录的服务器为 \(found)，需要 \(needed) 或更新版本。",
                    vi: "Máy chủ của sổ là \(found); cần \(needed) hoặc mới hơn."), .usage)
        case .connectionCut:
            ErrorMessage(
                LocalizedText(
                    en: "The connection to the record was cut, and the filing under way was not kept. Run the command again: what was filed stays filed.",
                    zh: "与记录的连接中断，正在入账的申报未保存。请重新运行本命令，已入账的不会丢失。",
                    vi: "Kết nối tới sổ bị ngắt, lần nộp đang ghi không được lưu. Hãy chạy lại lệnh: những gì đã ghi vẫn còn."), .tryAgain)
        case .statementFailed(let code, let message):
            ErrorMessage(
                LocalizedText(
                    en: "The server of the record refused a statement (\(code)): \(message). Nothing of it was kept.",
                    zh: "保存记录的服务器拒绝了一条语句（\(code)）：\(message)。该操作未保存任何内容。",
                    vi: "Máy chủ của sổ từ chối một câu lệnh (\(code)): \(message). Không có gì của nó được lưu."), .internalFault)
        case .chainMoved, .cellTooLarge, .unstorable, .wrongDocumentHash, .busy, .noRecord, .recordExists, .newerSchema, .damaged:
            told
        }
    }
}
