import Figures

extension TradeRemedies.Answer {
    /// What is known of remedies on a good.
    public var words: LocalizedText {
        switch self {
        case .known(let remedies) where remedies.isEmpty:
            LocalizedText(en: "no trade remedy applies", zh: "无贸易救济措施", vi: "không có biện pháp phòng vệ thương mại")
        case .known(let remedies):
            LocalizedText(
                en: "trade remedies apply: \(Self.list(remedies))", zh: "适用贸易救济措施：\(Self.list(remedies))",
                vi: "có biện pháp phòng vệ: \(Self.list(remedies))")
        case .needsReview(let known):
            LocalizedText(
                en: "assumed: no trade remedy besides those held (\(known.isEmpty ? "none" : Self.list(known))); no complete list of the importer is held",
                zh: "假定：除已收录者（\(known.isEmpty ? "无" : Self.list(known))）外无贸易救济措施；未收录进口国完整清单",
                vi: "giả định: ngoài các biện pháp đã có (\(known.isEmpty ? "không" : Self.list(known))) không còn biện pháp nào; chưa có danh mục đầy đủ của nước nhập")
        }
    }

    private static func list(_ remedies: [TradeRemedy]) -> String {
        remedies.map { "\($0.kind.rawValue) \($0.duty)" }.joined(separator: ", ")
    }
}
