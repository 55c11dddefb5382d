import Chain
import Figures

/// The words of dossiers, for the command line and the pages.
public enum DossierSentences {
    static let balance = LocalizedText(en: "Why it is wanted", zh: "为何需要", vi: "Vì sao cần")
    static let measure = LocalizedText(en: "Measure", zh: "指标", vi: "Chỉ tiêu")
    static let aYear = LocalizedText(en: "A year", zh: "年量", vi: "Mỗi năm")
    static let gap = LocalizedText(en: "Need beyond capacity", zh: "缺口", vi: "Thiếu hụt")
    static let demand = LocalizedText(en: "Demand of users outside the chain", zh: "链外需求", vi: "Nhu cầu ngoài chuỗi")
    static let inputs = LocalizedText(en: "What its making takes", zh: "生产所需", vi: "Cần gì để làm")
    static let process = LocalizedText(en: "Process", zh: "工艺", vi: "Công đoạn")
    static let input = LocalizedText(en: "Input", zh: "投入品", vi: "Đầu vào")
    static let perRun = LocalizedText(en: "A run", zh: "每批次", vi: "Mỗi mẻ")
    static let upstreamness = LocalizedText(en: "Steps to final use", zh: "距最终使用的环节数", vi: "Số khâu đến sử dụng cuối")
    static let unlocks = LocalizedText(en: "What it would unlock", zh: "补上后可带动", vi: "Sẽ mở ra điều gì")
    static let makes = LocalizedText(en: "Makes", zh: "产出", vi: "Làm ra")
    static let draws = LocalizedText(en: "Would draw", zh: "全部本地生产时耗用", vi: "Sẽ dùng")
    static let drawsNow = LocalizedText(en: "Draws now", zh: "现在耗用", vi: "Đang dùng")

    /// What the standing means for an investor.
    public static func sentence(_ verdict: StepVerdict) -> LocalizedText {
        switch verdict {
        case .missing: LocalizedText(en: "It is needed, and nobody within the area can make it.", zh: "有需要而区域内无人能生产。", vi: "Cần mà trong khu vực không ai làm được.")
        case .weak: LocalizedText(en: "Its makers can make less than 80% of what is needed.", zh: "产能不足需要量的80%。", vi: "Công suất dưới 80% lượng cần.")
        case .balanced: LocalizedText(en: "Its makers can make about what is needed: a newcomer competes.", zh: "产能与需要量相当：新进入者将参与竞争。", vi: "Công suất vừa đủ: bên mới sẽ cạnh tranh.")
        case .surplus: LocalizedText(en: "Its makers can make more than is needed: look for markets outside.", zh: "产能已富余：需开拓外部市场。", vi: "Công suất đã dư: cần thị trường bên ngoài.")
        case .broughtIn: LocalizedText(en: "No process of the chain makes it: it is brought in.", zh: "本链没有生产它的工艺：从外部购入。", vi: "Không công đoạn nào của chuỗi làm ra nó: nhập vào.")
        case .notNeeded: LocalizedText(en: "Nothing within the area asks for it.", zh: "区域内没有需求。", vi: "Trong khu vực không có nhu cầu.")
        }
    }
}
