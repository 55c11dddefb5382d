import Chain
import Figures

/// The sentences of what follows where something of a chain is switched off.
public enum WhatIfSentences {
    public static let goods = LocalizedText(en: "Can no longer be had", zh: "不再有供应", vi: "Không còn có được")
    public static let idle = LocalizedText(en: "Stands still", zh: "停产", vi: "Phải ngừng")
    public static let because = LocalizedText(en: "Because", zh: "原因", vi: "Vì")
    public static let lostShare = LocalizedText(en: "Demand no longer met", zh: "不再满足的需求", vi: "Nhu cầu không còn được đáp ứng")
    public static let stops = LocalizedText(en: "What stops", zh: "停摆对象", vi: "Cái ngừng")
    public static let kind = LocalizedText(en: "Kind", zh: "类别", vi: "Loại")
    public static let bringBack = LocalizedText(en: "Bring back", zh: "恢复", vi: "Khôi phục")
    public static let comesBack = LocalizedText(en: "Can be had again", zh: "恢复供应", vi: "Có lại được")
    public static let runsAgain = LocalizedText(en: "Runs again", zh: "恢复生产", vi: "Chạy lại")
    public static let metThen = LocalizedText(en: "Demand met then", zh: "届时需求满足率", vi: "Nhu cầu được đáp ứng khi đó")
    public static let ranking = LocalizedText(
        en: "The few that matter: every single failure, the worst first", zh: "关键节点：逐一停摆的后果（重者在前）", vi: "Những điểm then chốt: từng sự cố một, nặng nhất trước")
    public static let rule = LocalizedText(
        en: "What is brought in through a gate or from a country that is off does not come; what is asked for stays asked for. A buyer that declared its suppliers of a good draws from them alone when it is told who stands still; the balance lets it buy from whoever has it.",
        zh: "经停摆口岸或来自停摆国家的进口不再到货，需求不变。判断谁停产时，已申报供方的买方只向其采购；平衡计算时可向任何有货者采购。",
        vi: "Hàng vào qua cửa khẩu hay từ nước bị ngừng thì không đến; nhu cầu giữ nguyên. Khi xét ai phải ngừng, bên mua đã khai nhà cung cấp thì chỉ lấy từ họ; bảng cân đối cho phép mua từ bất cứ ai có.")

    /// What is switched off, where and when.
    public static func heading(_ answer: WhatIfAnswer) -> LocalizedText {
        let scope = answer.numbers.completeness.situation.scope
        let (name, day) = (scope.chain.name, scope.day.words)
        let off = scope.without.sorted().map { answer.words(of: $0) }
        guard !off.isEmpty else {
            return LocalizedText(
                en: "\(name.en): \(answer.area.en), \(day.en)", zh: "\(name.zh)：\(answer.area.zh)，\(day.zh)", vi: "\(name.vi): \(answer.area.vi), \(day.vi)")
        }
        return LocalizedText(
            en: "\(name.en): \(answer.area.en), \(day.en), without \(off.map(\.en).joined(separator: ", "))",
            zh: "\(name.zh)：\(answer.area.zh)，\(day.zh)，\(off.map(\.zh).joined(separator: "、"))停摆",
            vi: "\(name.vi): \(answer.area.vi), \(day.vi), không có \(off.map(\.vi).joined(separator: ", "))")
    }

    /// How much of the demand is met with and without what is switched off.
    public static func met(_ before: String, _ after: String, _ lost: String, in language: Language) -> String {
        LocalizedText(
            en: "Demand met with what is brought in: \(before) before, \(after) now; \(lost) of it is no longer met.",
            zh: "需求满足率（含外来）：原为\(before)，现为\(after)，其中\(lost)不再满足。",
            vi: "Nhu cầu được đáp ứng, gồm cả nhập vào: trước \(before), nay \(after); \(lost) không còn được đáp ứng.")[language]
    }

    /// Why a step stands still: its lacks followed back to what is switched off.
    public static func cause(_ idle: ChainDisruption.Idle, in answer: WhatIfAnswer, _ language: Language) -> String {
        let goods = answer.network.situation.goods
        let parts = idle.causes.map { cause -> String in
            let good = goods[cause.good].name[language]
            guard let step = cause.step else { return Self.cut(good)[language] }
            let who = answer.words(of: step)[language]
            return cause.outage == nil ? Self.lack(good, of: who)[language] : Self.off(good, of: who)[language]
        }
        return parts.joined(separator: language == .chinese ? "；" : "; ")
    }

    private static func lack(_ good: String, of who: String) -> LocalizedText {
        LocalizedText(en: "lacks \(good), since \(who) stands still", zh: "缺\(good)，因\(who)停产", vi: "thiếu \(good), vì \(who) phải ngừng")
    }

    private static func off(_ good: String, of who: String) -> LocalizedText {
        LocalizedText(en: "lacks \(good), since \(who) is switched off", zh: "缺\(good)，因\(who)停摆", vi: "thiếu \(good), vì \(who) đã bị ngừng")
    }

    private static func cut(_ good: String) -> LocalizedText {
        LocalizedText(en: "lacks \(good), since its supplier is cut off", zh: "缺\(good)，因供货中断", vi: "thiếu \(good), vì bị cắt nguồn cung")
    }

    /// Nothing can no longer be had.
    public static let nothingLost = LocalizedText(
        en: "Every good can still be had, though there may be less of it.", zh: "各产品仍有供应，但数量可能减少。", vi: "Mọi mặt hàng vẫn có, dù có thể ít hơn.")

    /// For how many the balance was solved.
    public static func onlyFirst(_ ranking: OutageRanking, in language: Language) -> String {
        let format = NumberFormat(language)
        let solved = format.text(RoundedDecimal(coefficient: Int128(ranking.solved), places: 0))
        let all = format.text(RoundedDecimal(coefficient: Int128(ranking.places.count), places: 0))
        return LocalizedText(
            en: "Of \(all) failures, the demand lost is told for \(solved): the balance was solved for the first when goods are followed, and needs no solving where nothing that is used is gone. The others stand behind all that lose demand, ranked by what can no longer be had, without a share.",
            zh: "共\(all)种停摆，其中\(solved)种列出不再满足的需求：对链式推演靠前者求解平衡；所用产能和外来供应未受影响的无需求解。其余排在有损失者之后，按不再有供应的产品排序，不列份额。",
            vi: "Trong \(all) sự cố, phần nhu cầu mất được nêu cho \(solved): bảng cân đối được giải cho những cái đứng đầu khi lần theo hàng, và không cần giải khi không mất gì đang dùng. Những cái khác đứng sau mọi cái làm mất nhu cầu, xếp theo những gì không còn có được, không có tỷ lệ.")[language]
    }
}

extension Outage {
    /// What kind of thing is switched off.
    public var kindWords: LocalizedText {
        switch self {
        case .holder: LocalizedText(en: "enterprise", zh: "企业", vi: "doanh nghiệp")
        case .place: LocalizedText(en: "place", zh: "地点", vi: "nơi")
        case .process: LocalizedText(en: "process", zh: "工艺", vi: "công đoạn")
        case .gate: LocalizedText(en: "gate", zh: "口岸", vi: "cửa khẩu")
        case .country: LocalizedText(en: "country", zh: "国家", vi: "quốc gia")
        case .link: LocalizedText(en: "link", zh: "供货关系", vi: "liên kết")
        }
    }
}
