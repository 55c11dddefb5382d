import Figures

/// Why an entry is not taken into the ledger of originating stock.
public enum StockRefusal: Error, Hashable, Sendable {
    case quantityNotPositive(ExactDecimal)
    /// The document has moved this material under this proof before.
    case usedBefore(document: String, on: Day)
    /// More than is left: the same stock would be used twice.
    case notEnough(balance: ExactDecimal, asked: ExactDecimal)
    /// Nothing of the material came in under the proof.
    case unknownStock
    case proofExpired(Day)
    /// The day lies before the last one entered for this material and proof.
    case notInOrder(last: Day)

    /// What is wrong.
    public var message: LocalizedText {
        switch self {
        case .quantityNotPositive(let quantity):
            LocalizedText(
                en: "\(quantity) is not above zero",
                zh: "\(quantity) 不大于零", vi: "\(quantity) không lớn hơn 0")
        case .usedBefore(let document, let day):
            LocalizedText(
                en: "\(document) moved this stock on \(day) already",
                zh: "\(document) 已于 \(day) 登记过该批料件", vi: "\(document) đã ghi lô này ngày \(day)")
        case .notEnough(let balance, let asked):
            LocalizedText(
                en: "\(asked) asked, \(balance) left",
                zh: "申请 \(asked)，余额 \(balance)", vi: "yêu cầu \(asked), còn \(balance)")
        case .unknownStock:
            LocalizedText(
                en: "nothing of this material came in under this proof",
                zh: "该原产地证明下没有此料件入库", vi: "không có nguyên liệu này theo chứng từ xuất xứ này")
        case .proofExpired(let day):
            LocalizedText(
                en: "the proof was valid through \(day)",
                zh: "该证明有效期至 \(day)", vi: "chứng từ có hiệu lực đến \(day)")
        case .notInOrder(let last):
            LocalizedText(
                en: "the last entry is of \(last)",
                zh: "最后一笔记录为 \(last)", vi: "dòng cuối là ngày \(last)")
        }
    }

    /// What to do.
    public var mend: LocalizedText {
        switch self {
        case .quantityNotPositive:
            LocalizedText(
                en: "write the quantity that moved",
                zh: "请填写实际数量", vi: "hãy ghi số lượng đã chuyển")
        case .usedBefore:
            LocalizedText(
                en: "correct that entry or name another document",
                zh: "请更正原记录或填写其他单据", vi: "hãy sửa dòng đó hoặc ghi chứng từ khác")
        case .notEnough:
            LocalizedText(
                en: "use at most that, or enter the missing receipt",
                zh: "请勿超出余额，或补录入库", vi: "chỉ dùng tối đa số đó hoặc nhập phiếu còn thiếu")
        case .unknownStock:
            LocalizedText(
                en: "enter the receipt first",
                zh: "请先登记入库", vi: "hãy nhập phiếu nhận trước")
        case .proofExpired:
            LocalizedText(
                en: "ask the supplier for a new one",
                zh: "请向供应商索取新证明", vi: "hãy xin nhà cung cấp bản mới")
        case .notInOrder:
            LocalizedText(
                en: "enter in the order of days",
                zh: "请按日期顺序登记", vi: "hãy nhập theo thứ tự ngày")
        }
    }
}
