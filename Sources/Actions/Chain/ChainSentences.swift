import Chain
import Figures
import Solver

/// The sentences of a chain's completeness, for the command line and the pages.
public enum ChainSentences {
    /// A good of the chain.
    public static let step = LocalizedText(en: "Step", zh: "环节", vi: "Khâu")
    /// What its quantities count.
    public static let unit = LocalizedText(en: "Unit", zh: "单位", vi: "Đơn vị")
    /// What its makers can make a year.
    public static let capacity = LocalizedText(en: "Capacity", zh: "产能", vi: "Công suất")
    /// What is asked for and drawn a year.
    public static let need = LocalizedText(en: "Need", zh: "需要量", vi: "Lượng cần")
    /// Capacity over need.
    public static let coverage = LocalizedText(en: "Coverage", zh: "覆盖率", vi: "Mức đáp ứng")
    /// Missing, weak, balanced, surplus.
    public static let verdict = LocalizedText(en: "Standing", zh: "状况", vi: "Tình trạng")

    /// Which chain, where, when.
    public static func heading(_ answer: ChainAnswer) -> LocalizedText {
        let scope = answer.completeness.situation.scope
        let (name, day) = (scope.chain.name, scope.day.words)
        return LocalizedText(
            en: "\(name.en): \(answer.area.en), \(day.en)", zh: "\(name.zh)：\(answer.area.zh)，\(day.zh)", vi: "\(name.vi): \(answer.area.vi), \(day.vi)")
    }

    /// How the standing of a step is told.
    public static let rule = LocalizedText(
        en: "Missing: needed, and nobody here can make it. Weak: capacity under 80% of the need. Balanced: 80% to 120%. Surplus: above. The need is what it would take to make here all that is asked for.",
        zh: "缺失：有需要而本地无人生产。薄弱：产能不足需要量的80%。均衡：80%至120%。富余：高于120%。需要量指全部需求均在本地生产所需的数量。",
        vi: "Thiếu: cần mà tại chỗ không ai làm. Yếu: công suất dưới 80% lượng cần. Cân bằng: 80% đến 120%. Dư: cao hơn. Lượng cần là lượng để làm tại chỗ toàn bộ nhu cầu.")

    /// That there is nothing to compare with, where nothing of the chain is asked for.
    public static func nothing(within area: LocalizedText) -> LocalizedText {
        LocalizedText(
            en: "Nothing of this chain is asked for within \(area.en), as far as is known: there is no need that its making could be compared with.",
            zh: "据现有资料，\(area.zh)内对本链产品没有需求，无从比较产能与需要量。",
            vi: "Theo những gì đã biết, trong \(area.vi) không ai cần gì của chuỗi này: không có lượng cần để so với công suất.")
    }

    /// How much of the demand is met, by its own making and with what is brought in.
    public static func met(_ own: String, _ supplied: String, steps: String, in language: Language) -> String {
        LocalizedText(
            en: "Of what its steps need, \(steps) can be made here on average. Demand met: \(supplied) with what is brought in, \(own) by its own making alone.",
            zh: "各环节需要量平均\(steps)可在本地生产。需求满足率：含外来供应\(supplied)，仅靠自产\(own)。",
            vi: "Trung bình \(steps) nhu cầu của các khâu làm được tại chỗ. Nhu cầu được đáp ứng: \(supplied) gồm cả nhập vào, \(own) chỉ tự làm.")[language]
    }

    /// What holds its own making back.
    public static let stops = LocalizedText(
        en: "What holds its own making back, one after the other as each is bought in instead:", zh: "仅靠自产时依次受限于（每项改由外购后的下一项）：",
        vi: "Điều cản việc tự làm, lần lượt sau khi từng thứ được mua vào:")

    /// How many links are told of and concluded, and by which rule.
    public static func links(_ links: [SupplyLink], in language: Language) -> String {
        let declared = links.count { $0.basis == .declared }, inferred = links.count - declared
        return LocalizedText(
            en: "Who supplies whom: \(declared) links declared, \(inferred) inferred. A maker who has declared no supplier of something is taken to draw it from the makers in its prefecture, or where there are none from all in the area.",
            zh: "供应关系：已申报\(declared)条，推断\(inferred)条。未申报供方的，推断由同市生产者供应；同市没有的，由区域内全部生产者供应。",
            vi: "Ai cung ứng cho ai: \(declared) liên kết đã khai, \(inferred) suy ra. Bên chưa khai nhà cung ứng được coi là lấy từ các nhà sản xuất cùng thành phố, nếu không có thì từ mọi nhà sản xuất trong khu vực.")[language]
    }

    /// The missing and weak steps, the least covered first.
    ///
    /// - Parameter more: how many there are beside those that are named.
    public static func wanting(_ names: [String], more: Int = 0, in language: Language) -> String {
        let list = names.joined(separator: language == .chinese ? "、" : ", ")
        guard !names.isEmpty else {
            return LocalizedText(en: "No step is missing or weak.", zh: "没有缺失或薄弱环节。", vi: "Không khâu nào thiếu hay yếu.")[language]
        }
        let rest = more == 0 ? LocalizedText(same: "") : LocalizedText(en: " and \(more) more", zh: "等\(names.count + more)个", vi: " và \(more) khâu khác")
        return LocalizedText(
            en: "Missing and weak steps: \(list)\(rest.en).", zh: "缺失和薄弱环节：\(list)\(rest.zh)。", vi: "Các khâu thiếu và yếu: \(list)\(rest.vi).")[language]
    }

    /// What runs short when demand is so many times today's: what stands before the number, the number, and what stands behind.
    public static func shortage(
        _ shortage: DemandGrowth.Shortage, of situation: ChainSituation, in language: Language
    ) -> (before: String, factor: String, after: String) {
        let names = shortage.limits.map { limit in
            switch limit {
            case .capacity(let process): situation.processes[process].name[language]
            case .supply(let good): situation.goods[good].name[language]
            }
        }
        let list = names.joined(separator: language == .chinese ? "、" : ", ")
        let before = LocalizedText(en: "At ", zh: "需求为现在的", vi: "Khi nhu cầu gấp ")
        let after = LocalizedText(en: " times the demand: \(list).", zh: "倍时：\(list)。", vi: " lần: \(list).")
        return (before[language], NumberFormat(language).text(shortage.factor.rounded(places: 3)), after[language])
    }

    /// What holds its own making back below today's demand, and what runs short with what can be brought in: each with its title,
    /// its plan and its shortages by their places.
    public static func shortages(
        _ numbers: ChainNumbers
    ) -> [(title: LocalizedText, plan: ChainPlan, shortages: [(place: Int, shortage: DemandGrowth.Shortage)])] {
        [(stops, .own), (short, .supplied)].map { title, plan in
            (title, plan, numbers.shortages(by: plan).enumerated().filter { plan == .supplied || $0.element.factor < .one }.map { ($0.offset + 1, $0.element) })
        }
    }

    /// What runs short, in its order.
    public static let short = LocalizedText(
        en: "What runs short first as all demand grows alike, with what can be brought in:", zh: "各项需求同步增长（含外来供应）时最先短缺的是：",
        vi: "Khi mọi nhu cầu tăng như nhau, gồm cả nhập vào, cái thiếu trước là:")

    /// What planned projects add, each by itself beside what runs today.
    public static let adds = LocalizedText(
        en: "What each planned project adds to what runs today:", zh: "各规划项目在现有基础上的增量：", vi: "Mỗi dự án theo kế hoạch bổ sung gì vào hiện trạng:")

    /// What a planned project adds.
    public static func contribution(_ contribution: ProjectContribution, in language: Language) -> String {
        let (before, after) = (contribution.before, contribution.after)
        let changes = contribution.changes.map { change in
            "\(before.situation.goods[change.good].name[language]) \(change.before.words[language]) → \(change.after.words[language])"
        }
        let told = changes.isEmpty ? LocalizedText(en: "no step changes its standing", zh: "各环节状况不变", vi: "không khâu nào đổi tình trạng")[language] : changes.joined(separator: "; ")
        let percent = { (share: Rational?) in share.map { NumberFormat(language).text(($0 * 100).rounded(places: 1)) + "%" } ?? "–" }
        let colon = language == .chinese ? "：" : ": "
        return "\(contribution.day), \(contribution.holder)\(colon)\(told); "
            + LocalizedText(en: "demand met with what is brought in", zh: "需求满足率（含外来）", vi: "nhu cầu được đáp ứng, gồm cả nhập vào")[language] + " \(percent(before.supplied.share)) → \(percent(after.supplied.share))"
    }
}

extension StepVerdict {
    /// The standing in a word.
    public var words: LocalizedText {
        switch self {
        case .missing: LocalizedText(en: "missing", zh: "缺失", vi: "thiếu")
        case .weak: LocalizedText(en: "weak", zh: "薄弱", vi: "yếu")
        case .balanced: LocalizedText(en: "balanced", zh: "均衡", vi: "cân bằng")
        case .surplus: LocalizedText(en: "surplus", zh: "富余", vi: "dư")
        case .broughtIn: LocalizedText(en: "brought in", zh: "外来", vi: "nhập vào")
        case .notNeeded: LocalizedText(en: "not needed", zh: "无需求", vi: "không cần")
        }
    }
}
