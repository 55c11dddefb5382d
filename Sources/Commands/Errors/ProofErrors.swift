import Figures
import Storage

extension SignedHeadsError {
    var told: ErrorMessage {
        let problem: LocalizedText
        switch self {
        case .notSignedHeads:
            problem = LocalizedText(
                en: "this is not a file of signed heads", zh: "这不是已签名链首的文件", vi: "đây không phải là tệp đầu chuỗi đã ký")
        case .unexpected(let line, let text):
            problem = LocalizedText(
                en: "line \(line) is not what belongs there: “\(text)”", zh: "第\(line)行内容不符：“\(text)”",
                vi: "dòng \(line) không đúng: “\(text)”")
        case .cutShort:
            problem = LocalizedText(en: "the end is missing", zh: "结尾缺失", vi: "thiếu phần cuối")
        case .overlong:
            problem = LocalizedText(
                en: "something stands after the signature", zh: "签名之后还有内容", vi: "có nội dung sau chữ ký")
        case .outOfOrder(let line):
            problem = LocalizedText(
                en: "line \(line) is not in the order of the chains", zh: "第\(line)行不符合链的顺序",
                vi: "dòng \(line) không theo thứ tự chuỗi")
        case .unwritable(let text):
            problem = LocalizedText(
                en: "“\(text)” cannot stand in signed heads", zh: "“\(text)”不能写入已签名的链首",
                vi: "“\(text)” không thể nằm trong đầu chuỗi đã ký")
        }
        return ErrorMessage(
            LocalizedText(
                en: "The signed heads cannot be read: \(problem.en). Use the file as corridor heads --output wrote it.",
                zh: "无法读取已签名的链首：\(problem.zh)。请使用 corridor heads --output 写出的原文件。",
                vi: "Không đọc được đầu chuỗi đã ký: \(problem.vi). Hãy dùng nguyên tệp do corridor heads --output ghi."), .usage)
    }
}

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
