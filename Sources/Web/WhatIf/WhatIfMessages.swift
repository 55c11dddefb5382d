import Actions
import Figures

/// The words of the page of what if.
struct WhatIfMessages: MessageCatalogue {
    let whatIf = LocalizedText(en: "What if", zh: "停摆推演", vi: "Nếu ngừng")
    let lead = LocalizedText(
        en: "Switch off an enterprise, a place, a gate, a country, a process or a link, and see what can no longer be made, who stands still and why.",
        zh: "选择停摆的企业、地点、口岸、国家、工艺或供货关系，查看什么不再能生产、谁停产以及原因。",
        vi: "Ngừng một doanh nghiệp, nơi, cửa khẩu, quốc gia, công đoạn hay liên kết, rồi xem cái gì không còn làm được, ai phải ngừng và vì sao.")
    let none = ChainsMessages().none
    let choose = LocalizedText(en: "What stops", zh: "选择停摆对象", vi: "Chọn cái ngừng")
    let see = LocalizedText(en: "See what follows", zh: "查看后果", vi: "Xem hậu quả")
    let clear = LocalizedText(en: "Switch everything on", zh: "全部恢复", vi: "Bật lại tất cả")
    let process = LocalizedText(en: "Process", zh: "工艺", vi: "Công đoạn")
    let met = LocalizedText(en: "What is still met of each demand", zh: "各项需求的满足情况", vi: "Mỗi nhu cầu còn được đáp ứng bao nhiêu")
    let good = LocalizedText(en: "Good", zh: "产品", vi: "Mặt hàng")
    let demand = LocalizedText(en: "Asked for", zh: "需求", vi: "Nhu cầu")
    let before = LocalizedText(en: "Met before", zh: "原满足", vi: "Đáp ứng trước đó")
    let now = LocalizedText(en: "Met now", zh: "现满足", vi: "Đáp ứng hiện nay")
    let share = LocalizedText(en: "Share met now", zh: "现满足率", vi: "Tỷ lệ đáp ứng hiện nay")
    let idle = LocalizedText(en: "Who stands still, and why", zh: "谁停产，为什么", vi: "Ai phải ngừng và vì sao")
    let nobody = LocalizedText(en: "Nobody else stands still.", zh: "没有其他单位停产。", vi: "Không ai khác phải ngừng.")
    let recovery = LocalizedText(en: "What to bring back first", zh: "恢复次序", vi: "Khôi phục cái gì trước")
    let pictureHead = LocalizedText(en: "The chain without it", zh: "停摆后的产业链", vi: "Chuỗi khi không có nó")
    let ranking = WhatIfSentences.ranking
    let graph = ChainsMessages().graph
    let off = LocalizedText(en: "switched off", zh: "停摆", vi: "đã ngừng")
    let stands = LocalizedText(en: "no longer made", zh: "不再生产", vi: "không còn làm được")
    let less = LocalizedText(en: "less than before", zh: "少于原来", vi: "ít hơn trước")
    let same = LocalizedText(en: "as before", zh: "照常", vi: "như trước")

    static func picture(_ heading: String) -> LocalizedText {
        LocalizedText(en: "What follows: \(heading)", zh: "停摆后果：\(heading)", vi: "Hậu quả: \(heading)")
    }

    static func lost(_ goods: String) -> LocalizedText {
        LocalizedText(en: "No longer to be had: \(goods).", zh: "不再有供应：\(goods)。", vi: "Không còn có được: \(goods).")
    }
}
