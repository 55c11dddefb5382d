import Actions
import Figures

extension JobError {
    var told: ErrorMessage {
        switch self {
        case .givenUp(let attempts):
            ErrorMessage(
                LocalizedText(
                    en: "It was taken up \(attempts) times, and each time its process ended. Look for why, then corridor jobs resume.",
                    zh: "已承接\(attempts)次，每次进程都中途结束。请查明原因后运行 corridor jobs resume。",
                    vi: "Đã nhận \(attempts) lần, lần nào tiến trình cũng kết thúc giữa chừng. Hãy tìm nguyên nhân rồi chạy corridor jobs resume."), .internalFault)
        case .noSuchJob(let id):
            ErrorMessage(
                LocalizedText(
                    en: "There is no job \(id). corridor jobs lists them.", zh: "没有任务\(id)。corridor jobs 可列出全部任务。",
                    vi: "Không có tác vụ \(id). corridor jobs liệt kê tất cả."), .notThere)
        case .notResumable(let id):
            ErrorMessage(
                LocalizedText(
                    en: "Job \(id) neither failed nor was cancelled: there is nothing to resume.", zh: "任务\(id)未失败也未取消，无需继续。",
                    vi: "Tác vụ \(id) không thất bại cũng không bị hủy: không có gì để tiếp tục."), .usage)
        case .notCancellable(let id):
            ErrorMessage(
                LocalizedText(
                    en: "Job \(id) has ended already: corridor jobs show \(id) tells how.", zh: "任务\(id)已结束，结果见 corridor jobs show \(id)。",
                    vi: "Tác vụ \(id) đã kết thúc: corridor jobs show \(id) cho biết kết quả."), .usage)
        }
    }
}
