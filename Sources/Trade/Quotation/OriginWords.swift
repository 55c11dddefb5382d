import Figures

/// The names of the numbers that origin rests on.
enum OriginWords {
    static let valueContent = LocalizedText(en: "regional value content", zh: "区域价值成分", vi: "hàm lượng giá trị khu vực")
    static let nonOriginating = LocalizedText(en: "non-originating materials", zh: "非原产材料", vi: "nguyên liệu không có xuất xứ")
    static let local = LocalizedText(
        en: "value less non-originating materials", zh: "离岸价减非原产材料", vi: "trị giá trừ nguyên liệu không có xuất xứ")
    static let unchanged = LocalizedText(
        en: "materials that do not change classification", zh: "税则归类未改变的材料", vi: "nguyên liệu không chuyển đổi mã")
    static let unchangedShare = LocalizedText(
        en: "share of materials that do not change classification", zh: "税则归类未改变材料占比", vi: "tỷ lệ nguyên liệu không chuyển đổi mã")
    static let deductible = LocalizedText(en: "deductible costs", zh: "可扣除费用", vi: "chi phí được trừ")
    static let madeValue = LocalizedText(en: "value of all that was made", zh: "全部中间产品价值", vi: "trị giá toàn bộ bán thành phẩm")
    static let partUsed = LocalizedText(en: "the part used here", zh: "本处使用部分", vi: "phần dùng ở đây")
    static let insideTimesUse = LocalizedText(en: "materials in it × value used", zh: "其中材料 × 使用价值", vi: "nguyên liệu bên trong × trị giá dùng")
    static let ofOne = LocalizedText(en: "for one", zh: "每件", vi: "cho một đơn vị")
    static let noCell = LocalizedText(en: "its value is not stated", zh: "未注明其价值", vi: "chưa nêu trị giá")
    static let stateBill = LocalizedText(en: "State the bill of materials.", zh: "请注明物料清单。", vi: "Hãy ghi định mức nguyên liệu.")

    static func inside(_ name: LocalizedText) -> LocalizedText {
        LocalizedText(en: "non-originating in \(name.en)", zh: "\(name.zh)中的非原产材料", vi: "không có xuất xứ trong \(name.vi)")
    }
}
