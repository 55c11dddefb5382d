import ArgumentParser
import Figures

/// How a command ends. This is the one table: help and documentation print it.
public enum CommandStatus: Int32, CaseIterable, Sendable {
    case fine = 0
    /// The question was answered, and the answer is no.
    case no = 1
    case handedBack = 2
    /// As `sysexits.h` has them, from here on.
    case usage = 64
    case notThere = 66
    case internalFault = 70
    case tryAgain = 75
    /// As shells have it for Ctrl-C.
    case cancelled = 130

    public var meaning: LocalizedText {
        switch self {
        case .fine: LocalizedText(en: "all went well", zh: "正常", vi: "mọi việc ổn")
        case .no:
            LocalizedText(
                en: "the answer is no: verify or quotations found something, reconcile has a figure outside its print, check a contradicted one, tariff no line, or origin no agreement",
                zh: "答案为否：verify 或 quotations 有发现，reconcile 有数字不在公布区间内，check 有不符的数字，tariff 没有相符的税目，或 origin 无一协定认定原产",
                vi: "câu trả lời là không: verify hoặc quotations phát hiện vấn đề, reconcile có số nằm ngoài khoảng công bố, check có số mâu thuẫn, tariff không có dòng nào, hoặc origin không có hiệp định nào công nhận")
        case .handedBack:
            LocalizedText(
                en: "an import handed rows back; all others were filed", zh: "导入有退回的行，其余已入账",
                vi: "lần nhập trả lại một số dòng; các dòng khác đã được ghi")
        case .usage:
            LocalizedText(
                en: "the command or an address is not right", zh: "命令或地址有误", vi: "lệnh hoặc địa chỉ chưa đúng")
        case .notThere:
            LocalizedText(en: "no such zone, file or key", zh: "没有该园区、文件或密钥", vi: "không có khu, tệp hoặc khóa đó")
        case .internalFault:
            LocalizedText(
                en: "the record cannot be read or written, or an internal fault", zh: "记录无法读写，或内部错误",
                vi: "không đọc hoặc ghi được sổ, hoặc lỗi bên trong")
        case .tryAgain:
            LocalizedText(
                en: "the record is held by another program, out of reach or out of room: try again", zh: "记录被占用、无法连接或空间不足，请重试",
                vi: "sổ đang bị giữ, không kết nối được hoặc hết chỗ: hãy thử lại")
        case .cancelled:
            LocalizedText(
                en: "an import was cancelled; what was filed stays", zh: "导入被取消，已入账的保留", vi: "lần nhập bị hủy; những gì đã ghi vẫn còn")
        }
    }

    /// The table as lines of a help text.
    static func table(in language: Language) -> String {
        allCases.map { "\(String($0.rawValue).indented(toColumns: 4))  \($0.meaning[language])" }.joined(separator: "\n")
    }

    var code: ExitCode { ExitCode(rawValue) }
}
