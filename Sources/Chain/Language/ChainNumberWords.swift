import Figures

/// The titles of a chain's numbers.
enum ChainNumberWords {
    static let shares = LocalizedText(en: "shares, together", zh: "比例之和", vi: "tổng các tỷ lệ")
    static let count = LocalizedText(en: "goods counted", zh: "计入的产品数", vi: "số mặt hàng được tính")
    static let stated = LocalizedText(en: "capacities stated", zh: "所报产能", vi: "công suất đã nêu")
    static let perRun = LocalizedText(en: "of one run", zh: "每批次", vi: "mỗi mẻ")
    static let yield = LocalizedText(en: "yield", zh: "收率", vi: "hiệu suất")
    static let gross = LocalizedText(en: "of one run, losses included", zh: "每批次（含损耗）", vi: "mỗi mẻ, tính cả hao hụt")
    static let drawn = LocalizedText(en: "drawn", zh: "耗用", vi: "tiêu hao")
    static let together = LocalizedText(en: "together", zh: "合计", vi: "tổng cộng")
    static let cheapest = LocalizedText(en: "the input of which least is taken, for one run", zh: "每批次占用最少的投入", vi: "đầu vào chiếm ít nhất, cho một mẻ")
    static let left = LocalizedText(en: "what is left", zh: "剩余", vi: "phần còn lại")

    static func lost(_ plan: ChainPlan) -> LocalizedText {
        of(plan.words, LocalizedText(en: "Demand no longer met", zh: "不再满足的需求", vi: "Nhu cầu không còn được đáp ứng"))
    }

    static func of(_ what: LocalizedText, _ name: LocalizedText) -> LocalizedText {
        LocalizedText(en: "\(name.en): \(what.en)", zh: "\(name.zh)：\(what.zh)", vi: "\(name.vi): \(what.vi)")
    }
}

extension ChainPlan {
    /// The plan in words.
    public var words: LocalizedText {
        switch self {
        case .need: LocalizedText(en: "if all were made here", zh: "若全部本地生产", vi: "nếu làm hết tại chỗ")
        case .own: LocalizedText(en: "by its own making", zh: "仅靠自产", vi: "chỉ tự làm")
        case .supplied: LocalizedText(en: "with what is brought in", zh: "含外来供应", vi: "gồm cả nhập vào")
        }
    }
}

extension GoodFlow.Kind {
    /// The kind in words.
    public var words: LocalizedText {
        switch self {
        case .imports: LocalizedText(en: "imports", zh: "进口", vi: "nhập khẩu")
        case .exports: LocalizedText(en: "exports", zh: "出口", vi: "xuất khẩu")
        case .ownUse: LocalizedText(en: "own use", zh: "自用", vi: "tự dùng")
        case .stock: LocalizedText(en: "stock", zh: "库存", vi: "tồn kho")
        case .demand: LocalizedText(en: "demand", zh: "需求", vi: "nhu cầu")
        }
    }
}
