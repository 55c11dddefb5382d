import Figures

extension BillError {
    /// What is wrong, the components by name.
    public func message(names: [String]) -> LocalizedText {
        func name(_ index: Int) -> String { names.indices.contains(index) ? names[index] : "#\(index + 1)" }
        switch self {
        case .noSuchComponent(let number, let user):
            return LocalizedText(
                en: "“\(name(user))” uses component \(number + 1), which is not in the bill", zh: "“\(name(user))”用到第 \(number + 1) 个部件，清单中没有",
                vi: "“\(name(user))” dùng bộ phận \(number + 1) không có trong bảng")
        case .madeFromItself(let component):
            return LocalizedText(
                en: "“\(name(component))” is made from itself", zh: "“\(name(component))”由自身制成", vi: "“\(name(component))” được làm từ chính nó")
        case .productIsBought:
            return LocalizedText(en: "the product is not made of anything", zh: "产品没有生产过程", vi: "sản phẩm không được làm từ gì")
        case .noInputs(let component):
            return LocalizedText(en: "“\(name(component))” has no materials", zh: "“\(name(component))”没有材料", vi: "“\(name(component))” không có nguyên liệu")
        case .valueNotPositive(let component):
            return LocalizedText(
                en: "the value of “\(name(component))” is not above zero", zh: "“\(name(component))”的价值不大于零",
                vi: "giá trị của “\(name(component))” không lớn hơn 0")
        case .negativeValue(let component, let user):
            return LocalizedText(
                en: "“\(name(component))” in “\(name(user))” has a negative value or weight", zh: "“\(name(user))”中的“\(name(component))”价值或重量为负",
                vi: "“\(name(component))” trong “\(name(user))” có giá trị hoặc khối lượng âm")
        case .deductionsAboveValue(let component, let user):
            return LocalizedText(
                en: "more is deducted from “\(name(component))” in “\(name(user))” than it is worth",
                zh: "“\(name(user))”中“\(name(component))”的扣除额超过其价值", vi: "khoản trừ của “\(name(component))” trong “\(name(user))” lớn hơn giá trị")
        case .negativeCost(let component):
            return LocalizedText(
                en: "a cost or weight of “\(name(component))” is negative", zh: "“\(name(component))”的成本或重量为负",
                vi: "chi phí hoặc khối lượng của “\(name(component))” âm")
        }
    }

    /// What to do about it.
    public var mend: LocalizedText {
        switch self {
        case .noSuchComponent: LocalizedText(en: "add it", zh: "请补上", vi: "hãy thêm vào")
        case .madeFromItself: LocalizedText(en: "break the circle", zh: "请断开循环", vi: "hãy bỏ vòng lặp")
        case .productIsBought: LocalizedText(en: "list its materials", zh: "请列出其材料", vi: "hãy liệt kê nguyên liệu")
        case .noInputs:
            LocalizedText(
                en: "list them, or mark it as wholly obtained", zh: "请列出材料，或标明为完全获得", vi: "hãy liệt kê hoặc đánh dấu là thuần túy")
        case .valueNotPositive: LocalizedText(en: "write what it is worth", zh: "请填写其价值", vi: "hãy ghi giá trị")
        case .negativeValue: LocalizedText(en: "write it without sign", zh: "请去掉负号", vi: "hãy bỏ dấu")
        case .deductionsAboveValue:
            LocalizedText(en: "deduct at most its value", zh: "扣除额不得高于价值", vi: "chỉ trừ tối đa bằng giá trị")
        case .negativeCost:
            LocalizedText(en: "write it without sign (a loss is no profit)", zh: "请去掉负号（亏损不是利润）", vi: "hãy bỏ dấu (lỗ không phải lợi nhuận)")
        }
    }
}
