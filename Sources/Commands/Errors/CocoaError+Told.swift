import Figures
import Foundation

extension CocoaError {
    var told: ErrorMessage {
        let path = filePath ?? url?.path ?? ""
        let isMissing = code == .fileNoSuchFile || code == .fileReadNoSuchFile
        return ErrorMessage(
            LocalizedText(
                en: "\(path) cannot be read or written (\(code.rawValue)). Check its name, its rights and the space on the disk.",
                zh: "无法读写 \(path)（\(code.rawValue)）。请检查名称、权限和磁盘空间。",
                vi: "Không đọc hoặc ghi được \(path) (\(code.rawValue)). Hãy kiểm tra tên, quyền và dung lượng đĩa."),
            isMissing ? .notThere : .internalFault)
    }
}
