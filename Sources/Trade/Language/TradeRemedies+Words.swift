import Figures

extension TradeRemedies.Answer {
    /// What is known of remedies on a good.
    public var words: LocalizedText {
        switch self {
        case .known(let remedies) where remedies.isEmpty:
            LocalizedText(en: "no trade remedy applies", zh: "无贸易救济措施", vi: "không có biện pháp phòng vệ thương mại")
        case .known(let remedies):
            Self.list(remedies) { list in
                LocalizedText(en: "trade remedies apply: \(list.en)", zh: "适用贸易救济措施：\(list.zh)", vi: "có biện pháp phòng vệ: \(list.vi)")
            }
        case .needsReview(let known) where known.isEmpty:
            LocalizedText(
                en: "assumed: no trade remedy applies; settled by the importing country’s full list of remedies, which is not held",
                zh: "假定：无贸易救济措施；须查阅进口国完整的措施清单（未收录）",
                vi: "giả định: không có biện pháp phòng vệ thương mại; cần danh mục đầy đủ của nước nhập, hiện chưa có")
        case .needsReview(let known):
            Self.list(known) { list in
                LocalizedText(
                    en: "needs review: trade remedies may be asked: \(list.en)", zh: "需核查：可能适用贸易救济措施：\(list.zh)",
                    vi: "cần xem xét: có thể chịu biện pháp phòng vệ: \(list.vi)")
            }
        }
    }

    /// What would tell the amount.
    public var settledBy: LocalizedText {
        if remedies.contains(where: { $0.duty == nil }) {
            return LocalizedText(
                en: "Look up the rate in the notice, and enter it in the remedies file with its source.", zh: "请在公告中查明税率，并连同来源录入贸易救济文件。",
                vi: "Hãy tra mức thuế trong thông báo và nhập vào tệp phòng vệ thương mại kèm nguồn.")
        }
        return LocalizedText(
            en: "Look up the producer in the notice of the remedy, and what taxes are taken of.", zh: "请查阅措施公告中的生产商及计税基础。",
            vi: "Hãy tra nhà sản xuất trong thông báo và cơ sở tính thuế.")
    }

    private static func list(_ remedies: [TradeRemedy], _ sentence: (LocalizedText) -> LocalizedText) -> LocalizedText {
        let words = remedies.map(\.words)
        return sentence(
            LocalizedText(
                en: words.map(\.en).joined(separator: "; "), zh: words.map(\.zh).joined(separator: "；"), vi: words.map(\.vi).joined(separator: "; ")))
    }
}

extension TradeRemedy {
    /// The remedy with its rate or that it is not held, the goods that bear it, and who says so.
    public var words: LocalizedText {
        let amount = duty.map { LocalizedText(same: "\($0)") } ?? LocalizedText(en: "rate not held", zh: "税率未收录", vi: "chưa có mức thuế")
        let goods = codes.map(\.description).joined(separator: ", ")
        let doubt = source.isVerified ? LocalizedText(same: "") : LocalizedText(en: ", not verified", zh: "，未核实", vi: ", chưa kiểm chứng")
        let maker = producer.map { LocalizedText(en: ", made by \($0)", zh: "，生产商 \($0)", vi: ", nhà sản xuất \($0)") } ?? LocalizedText(same: "")
        return LocalizedText(
            en: "\(kind.words.en) (\(amount.en)) on \(goods) of \(origin.en)\(maker.en) since \(span.from) [\(source.text)\(doubt.en)]",
            zh: "对\(origin.zh)的 \(goods)\(maker.zh)自 \(span.from) 起征收\(kind.words.zh)（\(amount.zh)）[\(source.text)\(doubt.zh)]",
            vi: "\(kind.words.vi) (\(amount.vi)) đối với \(goods) của \(origin.vi)\(maker.vi) từ \(span.from) [\(source.text)\(doubt.vi)]")
    }

    private var origin: LocalizedText {
        guard let origins else { return LocalizedText(en: "all countries", zh: "所有国家", vi: "mọi nước") }
        func joined(_ language: Language) -> String {
            origins.map { $0.name[language] }.joined(separator: language == .chinese ? "、" : ", ")
        }
        return LocalizedText(en: joined(.english), zh: joined(.chinese), vi: joined(.vietnamese))
    }
}
