import Figures

/// What the reader is told where there is no page to show.
enum FaultMessages {
    static let notFound = LocalizedText(en: "There is no such page", zh: "没有这个页面", vi: "Không có trang này")
    static let notFoundDetail = LocalizedText(
        en: "The address may be mistyped. Search for a figure or a place above.", zh: "地址可能有误。可在上方搜索数字或地区。",
        vi: "Có thể địa chỉ gõ sai. Hãy tìm số liệu hoặc địa điểm ở trên.")
    static let noAddress = LocalizedText(en: "This is not the address of a figure", zh: "这不是数字的地址", vi: "Đây không phải địa chỉ của số liệu")
    static let noFigure = LocalizedText(en: "The zone has no such figure", zh: "没有这个数字", vi: "Khu không có số liệu này")
    static let busy = LocalizedText(en: "The record is held by another program", zh: "记录正被占用", vi: "Sổ đang bị chương trình khác giữ")
    static let busyDetail = LocalizedText(en: "Try again in a moment.", zh: "请稍后重试。", vi: "Hãy thử lại sau giây lát.")
    static let away = LocalizedText(en: "The record is out of reach", zh: "暂时无法读取记录", vi: "Tạm thời không truy cập được sổ")
    static let internalFault = LocalizedText(en: "Something went wrong here", zh: "出了问题", vi: "Đã có lỗi xảy ra")
    static let internalDetail = LocalizedText(
        en: "The fault was logged. Run corridor verify to see whether the record is sound.", zh: "错误已记录。请运行 corridor verify 检查记录是否完好。",
        vi: "Lỗi đã được ghi lại. Hãy chạy corridor verify để xem sổ còn nguyên vẹn không.")
    static let tooLarge = LocalizedText(en: "That is too large", zh: "内容过大", vi: "Nội dung quá lớn")
    static let tooLargeDetail = LocalizedText(
        en: "A form of this kind has a few kilobytes at most.", zh: "此类表单最多几 KB。", vi: "Biểu mẫu loại này có nhiều nhất vài kilobyte.")
    static let tookTooLong = LocalizedText(en: "This took too long", zh: "处理时间过长", vi: "Việc này mất quá nhiều thời gian")
    static let crowded = LocalizedText(en: "The server is busy", zh: "服务器繁忙", vi: "Máy chủ đang bận")
    static let refused = LocalizedText(en: "This request cannot be answered", zh: "无法处理此请求", vi: "Không trả lời được yêu cầu này")
    static let refusedDetail = LocalizedText(
        en: "Something in the address is not as the server expects it.", zh: "地址中有服务器无法理解的部分。",
        vi: "Trong địa chỉ có phần không đúng như máy chủ mong đợi.")
    static let headersTooLarge = LocalizedText(
        en: "A request may have 100 header fields with 32 kilobytes altogether.", zh: "请求最多 100 个头字段，合计不超过 32 KB。",
        vi: "Một yêu cầu được có nhiều nhất 100 trường tiêu đề, tổng cộng 32 kilobyte.")
    static let slow = LocalizedText(en: "The request did not come in time", zh: "请求超时", vi: "Yêu cầu đến quá chậm")
    static let slowDetail = LocalizedText(
        en: "It was begun and not ended. Ask again.", zh: "请求未发送完整，请重试。", vi: "Yêu cầu chưa được gửi hết. Hãy gửi lại.")
    static let unreadable = LocalizedText(
        en: "What was sent is not a request by HTTP/1.1.", zh: "所发内容不是 HTTP/1.1 请求。", vi: "Nội dung gửi đến không phải yêu cầu HTTP/1.1.")
    static let foreignHost = LocalizedText(
        en: "The server answers under the names of this machine only: localhost or 127.0.0.1.",
        zh: "服务器只以本机名称应答：localhost 或 127.0.0.1。", vi: "Máy chủ chỉ trả lời dưới tên của máy này: localhost hoặc 127.0.0.1.")
    static let method = LocalizedText(
        en: "Pages are read with GET; only the check takes a text with POST.", zh: "页面用 GET 读取；只有核对页可用 POST 提交文本。",
        vi: "Trang được đọc bằng GET; chỉ trang kiểm tra nhận văn bản bằng POST.")
    static let back = LocalizedText(en: "To the zone at a glance", zh: "返回概览", vi: "Về trang tổng quan")

    static func badPart(_ part: String) -> LocalizedText {
        LocalizedText(
            en: "The part “\(part)” of the address is not understood.", zh: "无法理解地址中的“\(part)”。",
            vi: "Không hiểu phần “\(part)” của địa chỉ.")
    }

    static func unknown(_ id: String, instead known: [String]) -> LocalizedText {
        let list = known.prefix(8).joined(separator: ", ")
        guard !list.isEmpty else {
            return LocalizedText(en: "“\(id)” is not known here.", zh: "没有“\(id)”。", vi: "Không có “\(id)”.")
        }
        return LocalizedText(
            en: "“\(id)” is not known here. There are: \(list).", zh: "没有“\(id)”。可用：\(list)。", vi: "Không có “\(id)”. Có: \(list).")
    }
}
