import Actions
import Figures
import Formats

extension QuotationError {
    var told: ErrorMessage {
        switch self {
        case .notWhole(let rejects):
            func lines(_ language: Language) -> String { rejects.map { $0.line(language) }.joined(separator: "\n") }
            return ErrorMessage(LocalizedText(en: lines(.english), zh: lines(.chinese), vi: lines(.vietnamese)), .handedBack)
        case .idTaken(let id):
            return ErrorMessage(
                LocalizedText(
                    en: "A quotation \(id) is filed already, and none is ever changed. Give this one another id.",
                    zh: "报价 \(id) 已入账，不可更改。请另取编号。", vi: "Báo giá \(id) đã được ghi và không thay đổi. Hãy đặt mã khác."), .usage)
        case .notFound(let id):
            return ErrorMessage(
                LocalizedText(
                    en: "No quotation \(id) is filed. corridor quotations lists them.", zh: "没有入账的报价 \(id)。corridor quotations 可列出全部。",
                    vi: "Không có báo giá \(id). corridor quotations liệt kê tất cả."), .notThere)
        case .sourceLost(let path):
            return ErrorMessage(
                LocalizedText(
                    en: "The record does not hold \(path), on which the quotation rests. Run corridor verify.", zh: "记录中缺少该报价依据的 \(path)。请运行 corridor verify。",
                    vi: "Sổ không giữ \(path) mà báo giá dựa vào. Hãy chạy corridor verify."), .internalFault)
        }
    }
}
