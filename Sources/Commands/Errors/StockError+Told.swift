import Actions
import Figures

extension StockError {
    var told: ErrorMessage {
        switch self {
        case .unreadable(let row, let document):
            ErrorMessage(
                LocalizedText(
                    en: "Row \(row) of \(document), as it is filed, is no movement of stock that can be taken. Run corridor verify.",
                    zh: "已入账的 \(document) 第 \(row) 行不是有效的料件出入记录。请运行 corridor verify。",
                    vi: "Dòng \(row) của \(document) đã ghi không phải nhập xuất hợp lệ. Hãy chạy corridor verify."), .internalFault)
        }
    }
}
