import Figures

/// A column of a list of stock movements.
enum StockColumn: String, TitledColumn {
    case day, direction, material, proof, quantity, document
    case validThrough = "valid_through"

    var title: LocalizedText {
        switch self {
        case .day: LocalizedText(en: "day", zh: "日期", vi: "ngày")
        case .direction: LocalizedText(en: "in or out", zh: "出入", vi: "nhập xuất")
        case .material: LocalizedText(en: "material", zh: "料件", vi: "nguyên liệu")
        case .proof: LocalizedText(en: "proof of origin", zh: "原产地证明", vi: "chứng từ xuất xứ")
        case .quantity: LocalizedText(en: "quantity", zh: "数量", vi: "số lượng")
        case .document: LocalizedText(en: "document", zh: "单据", vi: "chứng từ")
        case .validThrough: LocalizedText(en: "valid through", zh: "有效期至", vi: "có hiệu lực đến")
        }
    }
}
