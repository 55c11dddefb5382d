import Figures

extension ChainFault {
    /// What is wrong.
    public var message: LocalizedText {
        switch self {
        case .massGained(let process, let into, let out):
            LocalizedText(
                en: "the process “\(process)” makes \(out) kg of \(into) kg", zh: "工艺“\(process)”产出 \(out) 千克，投入仅 \(into) 千克",
                vi: "quy trình “\(process)” tạo ra \(out) kg từ \(into) kg")
        case .nothingMakes(let good, let process):
            LocalizedText(
                en: "nothing makes “\(good)” and nobody imports it; “\(process)” needs it", zh: "没有工艺生产“\(good)”，也没有进口；“\(process)”需要它",
                vi: "không quy trình nào làm ra “\(good)” và không ai nhập; “\(process)” cần nó")
        case .noSource(let goods):
            LocalizedText(
                en: "made only of each other, with no source: \(Self.list(goods))", zh: "仅彼此互为原料，没有来源：\(Self.list(goods))",
                vi: "chỉ được làm từ lẫn nhau, không có nguồn: \(Self.list(goods))")
        case .supplierCannotMake(let good, let supplier, let buyer):
            LocalizedText(
                en: "“\(supplier)” is linked to “\(buyer)” with “\(good)”, which it has no process for", zh: "“\(supplier)”向“\(buyer)”供应“\(good)”，但没有相应工艺",
                vi: "“\(supplier)” được nối với “\(buyer)” bằng “\(good)” nhưng không có quy trình làm ra")
        case .buyerTakesNone(let good, let supplier, let buyer):
            LocalizedText(
                en: "“\(buyer)” is linked to “\(supplier)” with “\(good)”, which none of its processes takes", zh: "“\(buyer)”从“\(supplier)”购入“\(good)”，但其工艺都不使用它",
                vi: "“\(buyer)” được nối với “\(supplier)” bằng “\(good)” nhưng không quy trình nào của nó dùng")
        }
    }

    /// What to do about it.
    public var mend: LocalizedText {
        switch self {
        case .massGained:
            LocalizedText(
                en: "correct a quantity, or write unlisted: true if air, water or parts go in", zh: "请更正数量；如有空气、水或零件投入，请写 unlisted: true",
                vi: "hãy sửa số lượng, hoặc viết unlisted: true nếu có không khí, nước hay linh kiện")
        case .nothingMakes:
            LocalizedText(en: "add a process or an import", zh: "请添加工艺或进口", vi: "hãy thêm quy trình hoặc dòng nhập khẩu")
        case .noSource:
            LocalizedText(en: "add an import or a stock of one of them", zh: "请为其中之一添加进口或库存", vi: "hãy thêm dòng nhập khẩu hoặc tồn kho cho một trong số đó")
        case .supplierCannotMake, .buyerTakesNone:
            LocalizedText(en: "correct the link, or add the capacity", zh: "请更正链接或添加产能", vi: "hãy sửa liên kết hoặc thêm công suất")
        }
    }

    private static func list(_ goods: [String]) -> String { goods.joined(separator: ", ") }
}
