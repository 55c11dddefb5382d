import Actions
import Figures

/// What commands say of jobs.
enum JobWords {
    static func left(_ id: Int) -> LocalizedText {
        LocalizedText(
            en: "Job \(id) waits for a running server, or for corridor jobs work. See it with corridor jobs show \(id).",
            zh: "任务\(id)等待运行中的服务器或 corridor jobs work 处理。查看：corridor jobs show \(id)。",
            vi: "Tác vụ \(id) chờ máy chủ đang chạy, hoặc corridor jobs work. Xem bằng corridor jobs show \(id).")
    }

    static func cancelled(_ result: JobResult) -> LocalizedText {
        LocalizedText(
            en: "Cancelled: \(result.outcome.filed) lines were filed and stay filed. corridor jobs resume \(result.id), or the same command again, files the rest.",
            zh: "已取消：已入账\(result.outcome.filed)行，予以保留。运行 corridor jobs resume \(result.id) 或重新运行本命令可继续。",
            vi: "Đã hủy: \(result.outcome.filed) dòng đã ghi và vẫn còn. corridor jobs resume \(result.id), hoặc chạy lại lệnh, sẽ ghi phần còn lại.")
    }

    static func lost(_ result: JobResult) -> LocalizedText {
        LocalizedText(
            en: "Another process has taken over job \(result.id), since this one was silent for too long. See it with corridor jobs show \(result.id).",
            zh: "本进程中断过久，任务\(result.id)已由其他进程接手。查看：corridor jobs show \(result.id)。",
            vi: "Tiến trình khác đã nhận tác vụ \(result.id) vì tiến trình này im lặng quá lâu. Xem bằng corridor jobs show \(result.id).")
    }

    static func ended(_ id: Int, _ how: LocalizedText) -> LocalizedText {
        LocalizedText(en: "Job \(id): \(how.en)", zh: "任务\(id)：\(how.zh)", vi: "Tác vụ \(id): \(how.vi)")
    }
}
