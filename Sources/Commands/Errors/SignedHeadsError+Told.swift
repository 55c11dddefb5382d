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
