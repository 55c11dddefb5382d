import Figures
import Formats
import Storage

/// What is said of jobs, on pages and in the terminal alike.
public enum JobSentences {
    public static let number = LocalizedText(en: "Job", zh: "任务", vi: "Tác vụ")
    public static let work = LocalizedText(en: "What is done", zh: "内容", vi: "Việc làm")
    public static let askedBy = LocalizedText(en: "Asked for by", zh: "提出人", vi: "Người yêu cầu")
    public static let state = LocalizedText(en: "State", zh: "状态", vi: "Trạng thái")
    public static let progress = LocalizedText(en: "Progress", zh: "进度", vi: "Tiến độ")
    public static let rate = LocalizedText(en: "Rate", zh: "速度", vi: "Tốc độ")
    public static let left = LocalizedText(en: "Time left", zh: "剩余时间", vi: "Còn lại")
    public static let outcome = LocalizedText(en: "Outcome", zh: "结果", vi: "Kết quả")
    public static let createdAt = LocalizedText(en: "Asked for at", zh: "提出时间", vi: "Yêu cầu lúc")
    public static let startedAt = LocalizedText(en: "Begun at", zh: "开始时间", vi: "Bắt đầu lúc")
    public static let endedAt = LocalizedText(en: "Ended at", zh: "结束时间", vi: "Kết thúc lúc")
    public static let attempts = LocalizedText(en: "Taken up", zh: "承接次数", vi: "Số lần nhận")
    public static let holder = LocalizedText(en: "Held by", zh: "执行者", vi: "Bên thực hiện")
    public static let none = LocalizedText(
        en: "No job was asked for yet. “corridor import FILE --background” leaves one for a running server.",
        zh: "尚无任务。“corridor import 文件 --background”可交给运行中的服务器处理。",
        vi: "Chưa có tác vụ nào. “corridor import TỆP --background” giao một việc cho máy chủ đang chạy.")

    /// What kind of work it is, and about what.
    public static func work(_ job: Job) -> LocalizedText {
        let kind =
            switch job.draft.kind {
            case .import: LocalizedText(en: "import", zh: "导入", vi: "nhập")
            case .verify: LocalizedText(en: "verify", zh: "核验", vi: "xác minh")
            case .backup: LocalizedText(en: "back up", zh: "备份", vi: "sao lưu")
            }
        let subjects = (try? JobRequest(job).subjects) ?? []
        guard let first = subjects.first else { return kind }
        let more = subjects.count - 1
        guard more > 0 else { return LocalizedText(en: "\(kind.en) \(first)", zh: "\(kind.zh) \(first)", vi: "\(kind.vi) \(first)") }
        return LocalizedText(
            en: "\(kind.en) \(first) and \(more) more", zh: "\(kind.zh) \(first) 等\(more + 1)项", vi: "\(kind.vi) \(first) và \(more) mục nữa")
    }

    /// How far it has come.
    public static func state(_ job: Job) -> LocalizedText {
        switch job.state {
        case .waiting: LocalizedText(en: "waiting", zh: "等待", vi: "đang chờ")
        case .running where job.isAbandoned:
            LocalizedText(en: "interrupted, to be taken up again", zh: "已中断，待重新承接", vi: "bị gián đoạn, chờ được nhận lại")
        case .running where job.isCancelRequested: LocalizedText(en: "being cancelled", zh: "正在取消", vi: "đang hủy")
        case .running: LocalizedText(en: "running", zh: "进行中", vi: "đang chạy")
        case .done: LocalizedText(en: "done", zh: "完成", vi: "xong")
        case .failed: LocalizedText(en: "failed", zh: "失败", vi: "thất bại")
        case .cancelled: LocalizedText(en: "cancelled", zh: "已取消", vi: "đã hủy")
        }
    }

    /// How much is done; `–` where nothing is counted yet.
    public static func progress(_ job: Job, in language: Language) -> String {
        let progress = job.progress
        guard progress.done > 0 || progress.total != nil || progress.lines > 0 else { return "–" }
        let unit =
            switch progress.unit {
            case .bytes: LocalizedText(en: "MiB", zh: " MiB", vi: "MiB")
            case .files: LocalizedText(en: "files", zh: "个文件", vi: "tệp")
            case .rows: LocalizedText(en: "rows", zh: "行", vi: "dòng")
            case .filings: LocalizedText(en: "filings", zh: "笔入账", vi: "lần nộp")
            case .steps: LocalizedText(en: "steps", zh: "步", vi: "bước")
            }
        func amount(_ number: Int) -> String { progress.unit == .bytes ? mebibytes(number, language) : count(number, language) }
        var text = amount(progress.done)
        if let total = progress.total { text += " / \(amount(total))" }
        text += language == .chinese ? unit[language] : " \(unit[language])"
        if let percent = progress.percent { text += language == .chinese ? "（\(percent)%）" : " (\(percent)%)" }
        return text
    }

    /// How much a second; `–` where it cannot be told, or the job has not begun.
    public static func rate(_ job: Job, in language: Language) -> String {
        guard let rate = job.progress.rate else { return "–" }
        let (text, progress) = (count(rate, language), job.progress)
        let named =
            switch progress.unit {
            case _ where progress.lines > 0: LocalizedText(en: "\(text) lines/s", zh: "每秒\(text)行", vi: "\(text) dòng/giây")
            case .bytes: LocalizedText(same: "\(mebibytes(rate, language)) MiB/s")
            case .files, .filings, .rows, .steps: LocalizedText(en: "\(text) filings/s", zh: "每秒\(text)笔", vi: "\(text) lần nộp/giây")
            }
        return named[language]
    }

    /// How long the rest takes; `–` where it cannot be told.
    public static func timeLeft(_ job: Job, in language: Language) -> String {
        guard job.state == .running, !job.isAbandoned, let seconds = job.progress.secondsLeft else { return "–" }
        return duration(seconds)[language]
    }

    static func duration(_ seconds: Int) -> LocalizedText {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        if hours > 0 { return LocalizedText(en: "\(hours) h \(minutes) min", zh: "\(hours)小时\(minutes)分", vi: "\(hours) giờ \(minutes) phút") }
        if minutes > 0 { return LocalizedText(en: "\(minutes) min \(rest) s", zh: "\(minutes)分\(rest)秒", vi: "\(minutes) phút \(rest) giây") }
        return LocalizedText(en: "\(rest) s", zh: "\(rest)秒", vi: "\(rest) giây")
    }

    private static func mebibytes(_ bytes: Int, _ language: Language) -> String {
        NumberFormat(language).text(Ratio(numerator: Int128(bytes), denominator: 1 << 20).rounded(places: 2))
    }

    static func count(_ number: Int, _ language: Language) -> String {
        NumberFormat(language).text(ExactDecimal(number).rounded(places: 0))
    }

    /// An instant to the second, in UTC; `–` where there is none.
    public static func second(_ instant: Instant?) -> String {
        instant.map { $0.description.prefix(19).replacing("T", with: " ") + " UTC" } ?? "–"
    }
}
