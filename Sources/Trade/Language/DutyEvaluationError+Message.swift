import Figures

extension DutyEvaluationError {
    /// What is missing, and what to give.
    public var message: LocalizedText {
        switch self {
        case .noQuantity(let unit):
            LocalizedText(
                en: "the duty is asked per \(unit.rawValue); give the quantity of the goods in it", zh: "该税按 \(unit.rawValue) 计征，请提供货物数量",
                vi: "thuế tính theo \(unit.rawValue); hãy cho biết số lượng hàng theo đơn vị đó")
        case .noRetailPrice:
            LocalizedText(en: "the duty is taken of the retail price; give it", zh: "该税按零售价计征，请提供零售价", vi: "thuế tính trên giá bán lẻ; hãy cho biết giá đó")
        case .noContentPercentage:
            LocalizedText(
                en: "the duty is asked for each per cent of content; give the content", zh: "该税按含量百分比计征，请提供含量",
                vi: "thuế tính theo phần trăm hàm lượng; hãy cho biết hàm lượng")
        case .otherCurrency(let rate, let value):
            LocalizedText(
                en: "the rate is in \(rate) and the value in \(value); give the rate of exchange of the day", zh: "税率以 \(rate) 计，货值以 \(value) 计，请提供当日汇率",
                vi: "mức thuế tính bằng \(rate) còn trị giá bằng \(value); hãy cho biết tỷ giá của ngày đó")
        case .tooLarge:
            LocalizedText(en: "the amounts are too large to compute exactly", zh: "金额过大，无法精确计算", vi: "số tiền quá lớn để tính chính xác")
        }
    }
}
