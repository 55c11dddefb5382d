import Figures
import Foundation
import Storage

extension FileFailure {
    var told: ErrorMessage {
        return ErrorMessage(
            LocalizedText(
                en: "\(path): \(operation) failed (\(reason)). Check the folder, its rights and the space on the disk.",
                zh: "\(path)：\(operation) 失败（\(reason)）。请检查文件夹、权限和磁盘空间。",
                vi: "\(path): \(operation) thất bại (\(reason)). Hãy kiểm tra thư mục, quyền và dung lượng đĩa."),
            code == ENOENT ? .notThere : .internalFault)
    }
}
