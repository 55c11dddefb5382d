import Figures

/// A column of a bill of materials as a table.
enum BillColumn: String, TitledColumn {
    case part, into, code, origin, value, deductible, weight, proof, declared
    case madeIn = "made_in"
    case madeBy = "made_by"
    case madeValue = "made_value"
    case labour, overhead, profit
    case otherCost = "other_cost"
    case minimalOnly = "minimal_only"

    /// The names under which the column may stand, beside its own.
    var title: LocalizedText {
        switch self {
        case .part: LocalizedText(en: "part", zh: "部件", vi: "bộ phận")
        case .into: LocalizedText(en: "into", zh: "用于", vi: "dùng cho")
        case .code: LocalizedText(en: "HS code", zh: "编码", vi: "mã HS")
        case .origin: LocalizedText(en: "country of origin", zh: "原产国", vi: "nước xuất xứ")
        case .value: LocalizedText(en: "value", zh: "价值", vi: "trị giá")
        case .deductible: LocalizedText(en: "deductible costs", zh: "可扣除费用", vi: "chi phí được trừ")
        case .weight: LocalizedText(en: "weight", zh: "重量", vi: "trọng lượng")
        case .proof: LocalizedText(en: "proof of origin", zh: "原产地证明", vi: "chứng từ xuất xứ")
        case .declared: LocalizedText(en: "declared by supplier", zh: "供应商声明", vi: "cam kết của nhà cung cấp")
        case .madeIn: LocalizedText(en: "made in", zh: "生产国", vi: "sản xuất tại")
        case .madeBy: LocalizedText(en: "made by", zh: "生产者", vi: "người sản xuất")
        case .madeValue: LocalizedText(en: "value made", zh: "产出价值", vi: "trị giá sản xuất")
        case .labour: LocalizedText(en: "labour", zh: "人工", vi: "nhân công")
        case .overhead: LocalizedText(en: "overhead", zh: "制造费用", vi: "chi phí chung")
        case .profit: LocalizedText(en: "profit", zh: "利润", vi: "lợi nhuận")
        case .otherCost: LocalizedText(en: "other cost", zh: "其他成本", vi: "chi phí khác")
        case .minimalOnly: LocalizedText(en: "minimal operations only", zh: "仅微小加工", vi: "chỉ gia công đơn giản")
        }
    }
}
