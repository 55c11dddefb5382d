import Figures

extension ProjectPhase.Status {
    /// The status in words.
    public var words: LocalizedText {
        switch self {
        case .planned: LocalizedText(en: "planned", zh: "规划", vi: "dự kiến")
        case .signed: LocalizedText(en: "signed", zh: "已签约", vi: "đã ký")
        case .underConstruction: LocalizedText(en: "under construction", zh: "在建", vi: "đang xây dựng")
        case .inProduction: LocalizedText(en: "in production", zh: "已投产", vi: "đang sản xuất")
        case .completed: LocalizedText(en: "completed", zh: "已建成", vi: "đã hoàn thành")
        case .idle: LocalizedText(en: "standing still", zh: "闲置", vi: "ngừng hoạt động")
        case .stopped: LocalizedText(en: "work has stopped", zh: "停工", vi: "ngừng thi công")
        case .cancelled: LocalizedText(en: "cancelled", zh: "已取消", vi: "đã hủy")
        }
    }
}
