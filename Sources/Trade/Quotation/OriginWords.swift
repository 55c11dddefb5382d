import Figures

/// The names of the numbers that origin rests on.
enum OriginWords {
    static let buildDown = LocalizedText(
        en: "regional value content, build-down", zh: "区域价值成分（扣减法）", vi: "hàm lượng giá trị khu vực, cách tính gián tiếp")
    static let buildUp = LocalizedText(
        en: "regional value content, build-up", zh: "区域价值成分（累加法）", vi: "hàm lượng giá trị khu vực, cách tính trực tiếp")
    static let nonOriginating = LocalizedText(en: "non-originating materials", zh: "非原产材料", vi: "nguyên liệu không có xuất xứ")
    static let local = LocalizedText(
        en: "value less non-originating materials", zh: "离岸价减非原产材料", vi: "trị giá trừ nguyên liệu không có xuất xứ")
    static let added = LocalizedText(
        en: "originating materials and costs of making", zh: "原产材料与制造成本", vi: "nguyên liệu có xuất xứ và chi phí sản xuất")
    static let originating = LocalizedText(en: "originating materials", zh: "原产材料", vi: "nguyên liệu có xuất xứ")
    static let costs = LocalizedText(
        en: "labour, overhead, profit and other cost", zh: "人工、制造费用、利润和其他成本", vi: "nhân công, chi phí chung, lợi nhuận và chi phí khác")
    static let labour = LocalizedText(en: "direct labour", zh: "直接人工", vi: "nhân công trực tiếp")
    static let overhead = LocalizedText(en: "direct overhead", zh: "直接制造费用", vi: "chi phí chung trực tiếp")
    static let profit = LocalizedText(en: "profit", zh: "利润", vi: "lợi nhuận")
    static let other = LocalizedText(en: "other cost", zh: "其他成本", vi: "chi phí khác")
    static let unchanged = LocalizedText(
        en: "materials that do not change classification", zh: "税则归类未改变的材料", vi: "nguyên liệu không chuyển đổi mã")
    static let unchangedShare = LocalizedText(
        en: "share of materials that do not change classification", zh: "税则归类未改变材料占比", vi: "tỷ lệ nguyên liệu không chuyển đổi mã")
    static let deductible = LocalizedText(en: "deductible costs", zh: "可扣除费用", vi: "chi phí được trừ")
    static let madeValue = LocalizedText(en: "value of all that was made", zh: "全部中间产品价值", vi: "trị giá toàn bộ bán thành phẩm")
    static let partUsed = LocalizedText(en: "the part used here", zh: "本处使用部分", vi: "phần dùng ở đây")
    static let insideTimesUse = LocalizedText(en: "what is in it × value used", zh: "其中部分 × 使用价值", vi: "phần bên trong × trị giá dùng")
    static let ofOne = LocalizedText(en: "for one", zh: "每件", vi: "cho một đơn vị")
    static let noCell = LocalizedText(en: "its value is not stated", zh: "未注明其价值", vi: "chưa nêu trị giá")
    static let stateBill = LocalizedText(en: "State the bill of materials.", zh: "请注明物料清单。", vi: "Hãy ghi định mức nguyên liệu.")

    static func originatingInside(_ name: LocalizedText) -> LocalizedText {
        LocalizedText(en: "originating in \(name.en)", zh: "\(name.zh)中的原产材料", vi: "có xuất xứ trong \(name.vi)")
    }

    static func costsInside(_ name: LocalizedText) -> LocalizedText {
        LocalizedText(en: "costs of making \(name.en)", zh: "\(name.zh)的制造成本", vi: "chi phí sản xuất \(name.vi)")
    }

    static func words(_ cost: ConversionCost) -> LocalizedText {
        switch cost {
        case .labour: labour
        case .overhead: overhead
        case .profit: profit
        case .other: other
        }
    }

    static func inside(_ name: LocalizedText) -> LocalizedText {
        LocalizedText(en: "non-originating in \(name.en)", zh: "\(name.zh)中的非原产材料", vi: "không có xuất xứ trong \(name.vi)")
    }
}
