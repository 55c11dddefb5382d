import Actions
import Figures
import Formats

extension FileRefusal {
    /// Why a file was refused and what to do, on one line.
    func line(file: String, in language: Language) -> String {
        switch self {
        case .definition(let problem): return problem.line(language)
        case .beyondLimit(let found): return found.message[language]
        default: break
        }
        return file + FigureWords.colon[language] + message[language]
    }

    /// The kind of refusal as programs read it.
    var code: String {
        switch self {
        case .unreadable: "unreadable"
        case .beyondLimit: "beyond-limit"
        case .noForm: "no-form"
        case .unknownForm: "unknown-form"
        case .definition: "definition"
        case .backdated: "backdated"
        case .formLacksFields: "form-lacks-fields"
        }
    }

    private var message: LocalizedText {
        switch self {
        case .unreadable:
            LocalizedText(
                en: "the file cannot be read; check its rights", zh: "无法读取文件，请检查权限", vi: "không đọc được tệp; hãy kiểm tra quyền")
        case .noForm(let known):
            LocalizedText(
                en: "its name begins with no form; rename it or add --form, one of \(known.joined(separator: ", "))",
                zh: "文件名不以任何表名开头；请改名或加 --form，可用：\(known.joined(separator: "、"))",
                vi: "tên tệp không bắt đầu bằng biểu nào; hãy đổi tên hoặc thêm --form, một trong \(known.joined(separator: ", "))")
        case .unknownForm(let form, let known):
            LocalizedText(
                en: "there is no form “\(form)”; there are \(known.joined(separator: ", "))",
                zh: "没有表“\(form)”；已有：\(known.joined(separator: "、"))",
                vi: "không có biểu “\(form)”; hiện có \(known.joined(separator: ", "))")
        case .beyondLimit(let found): found.message
        case .definition(let problem):
            LocalizedText(en: problem.line(.english), zh: problem.line(.chinese), vi: problem.line(.vietnamese))
        case .backdated(let day, let today):
            LocalizedText(
                en: "it would be known on \(day), before today (\(today)); add --privileged if you may say so, or leave out --known-on",
                zh: "获知日期 \(day) 早于今天（\(today)）；如有权限请加 --privileged，否则去掉 --known-on",
                vi: "ngày biết \(day) trước hôm nay (\(today)); thêm --privileged nếu bạn được phép, hoặc bỏ --known-on")
        case .formLacksFields(let fields):
            LocalizedText(
                en: "the form lacks fields that its kind needs: \(fields.joined(separator: ", ")); add them to its YAML",
                zh: "该表缺少其类别必需的字段：\(fields.joined(separator: "、"))；请在 YAML 中补上",
                vi: "biểu thiếu trường mà loại của nó cần: \(fields.joined(separator: ", ")); hãy thêm vào YAML")
        }
    }
}
