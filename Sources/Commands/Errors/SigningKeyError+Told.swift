import Figures
import Storage

extension SigningKeyError {
    var told: ErrorMessage {
        switch self {
        case .keyExists(let path):
            ErrorMessage(
                LocalizedText(
                    en: "There is a signing key in \(path) already, and it is kept: a new one would end the trust in all older heads.",
                    zh: "\(path) 已有签名密钥，予以保留：更换会使以前的链首失去可信性。",
                    vi: "Đã có khóa ký trong \(path) và được giữ lại: khóa mới sẽ làm mất tin cậy của mọi đầu chuỗi cũ."), .usage)
        case .insideZone(let path):
            ErrorMessage(
                LocalizedText(
                    en: "The signing key may not lie inside the zone (\(path)): whoever can write the record could sign it anew. "
                        + "Name a folder outside with --keys.",
                    zh: "签名密钥不能放在园区文件夹内（\(path)）：能改记录的人就能重新签名。请用 --keys 指定外部文件夹。",
                    vi: "Khóa ký không được nằm trong khu (\(path)): ai ghi được sổ sẽ ký lại được. Hãy chỉ thư mục bên ngoài bằng --keys."),
                .usage)
        case .noKey(let path):
            ErrorMessage(
                LocalizedText(
                    en: "There is no signing key in \(path). Name its folder with --keys.", zh: "\(path) 中没有签名密钥。请用 --keys 指定其文件夹。",
                    vi: "Không có khóa ký trong \(path). Hãy chỉ thư mục của nó bằng --keys."), .notThere)
        case .readableByOthers(let path):
            ErrorMessage(
                LocalizedText(
                    en: "Others can read the signing key \(path). Run chmod 600 \(path), and think of it as known.",
                    zh: "他人可以读取签名密钥 \(path)。请运行 chmod 600 \(path)，并视其为已泄露。",
                    vi: "Người khác đọc được khóa ký \(path). Hãy chạy chmod 600 \(path) và coi như khóa đã lộ."), .usage)
        case .notAKey(let path):
            ErrorMessage(
                LocalizedText(
                    en: "\(path) is not a signing key. Restore it from a copy.", zh: "\(path) 不是签名密钥。请从备份恢复。",
                    vi: "\(path) không phải là khóa ký. Hãy khôi phục từ bản sao."), .notThere)
        }
    }
}
