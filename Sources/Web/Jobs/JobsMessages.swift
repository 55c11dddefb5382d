import Actions
import Figures

/// The words of the page of jobs.
struct JobsMessages: MessageCatalogue {
    let jobs = LocalizedText(en: "Jobs", zh: "任务", vi: "Tác vụ")
    let lead = LocalizedText(
        en: "Work that takes its time: imports, verifications, backups. One that is interrupted is taken up again; what was filed stays.",
        zh: "耗时的工作：导入、核验、备份。中断的任务会重新承接，已入账的保留。",
        vi: "Việc cần thời gian: nhập, xác minh, sao lưu. Việc bị gián đoạn sẽ được nhận lại; những gì đã ghi vẫn còn.")
    let list = LocalizedText(en: "Jobs, the newest first", zh: "任务（新的在前）", vi: "Các tác vụ, mới nhất trước")
    let refresh = LocalizedText(en: "Look again", zh: "刷新", vi: "Xem lại")
    let commands = LocalizedText(en: "By command", zh: "用命令操作", vi: "Bằng lệnh")
    let readOnly = LocalizedText(
        en: "Nobody signs in here yet, so that jobs are only seen on this page; whoever may use the zone's folder leaves, ends and resumes them by command.",
        zh: "目前尚无登录功能，本页只能查看任务；有权使用园区文件夹者可用命令提交、取消和继续任务。",
        vi: "Ở đây chưa có đăng nhập nên trang này chỉ để xem; ai được dùng thư mục của khu có thể giao, hủy và tiếp tục tác vụ bằng lệnh.")
    let leave = LocalizedText(en: "leaves an import for the server", zh: "把导入交给服务器", vi: "giao việc nhập cho máy chủ")
    let cancel = LocalizedText(
        en: "ends a job between two filings", zh: "在两笔入账之间结束任务", vi: "kết thúc tác vụ giữa hai lần nộp")
    let resume = LocalizedText(
        en: "lets a failed or cancelled job go on with the rest", zh: "让失败或取消的任务继续其余部分", vi: "cho tác vụ thất bại hoặc bị hủy làm nốt phần còn lại")
    let none = JobSentences.none

    static func summary(running: Int, waiting: Int) -> LocalizedText {
        LocalizedText(
            en: "\(running) running, \(waiting) waiting", zh: "进行中\(running)个，等待\(waiting)个", vi: "\(running) đang chạy, \(waiting) đang chờ")
    }
}
