import Figures

extension BillError {
    /// What is wrong, the components by name, and what to do.
    public func message(names: [String]) -> LocalizedText {
        func name(_ index: Int) -> String { names.indices.contains(index) ? names[index] : "#\(index + 1)" }
        switch self {
        case .noSuchComponent(let number, let user):
            return LocalizedText(
                en: "“\(name(user))” uses component \(number + 1), which is not in the bill; add it",
                zh: "“\(name(user))”用到第 \(number + 1) 个部件，清单中没有；请补上", vi: "“\(name(user))” dùng bộ phận \(number + 1) không có trong bảng; hãy thêm vào")
        case .madeFromItself(let component):
            return LocalizedText(
                en: "“\(name(component))” is made from itself; break the circle", zh: "“\(name(component))”由自身制成；请断开循环",
                vi: "“\(name(component))” được làm từ chính nó; hãy bỏ vòng lặp")
        case .productIsBought:
            return LocalizedText(
                en: "the product is not made of anything; list its materials", zh: "产品没有生产过程；请列出其材料",
                vi: "sản phẩm không được làm từ gì; hãy liệt kê nguyên liệu")
        case .noInputs(let component):
            return LocalizedText(
                en: "“\(name(component))” has no materials; list them, or mark it as wholly obtained",
                zh: "“\(name(component))”没有材料；请列出材料，或标明为完全获得", vi: "“\(name(component))” không có nguyên liệu; hãy liệt kê hoặc đánh dấu là thuần túy")
        case .valueNotPositive(let component):
            return LocalizedText(
                en: "the value of “\(name(component))” is not above zero; write what it is worth", zh: "“\(name(component))”的价值不大于零；请填写其价值",
                vi: "giá trị của “\(name(component))” không lớn hơn 0; hãy ghi giá trị")
        case .negativeValue(let component, let user):
            return LocalizedText(
                en: "“\(name(component))” in “\(name(user))” has a negative value or weight; write it without sign",
                zh: "“\(name(user))”中的“\(name(component))”价值或重量为负；请去掉负号", vi: "“\(name(component))” trong “\(name(user))” có giá trị hoặc khối lượng âm; hãy bỏ dấu")
        case .deductionsAboveValue(let component, let user):
            return LocalizedText(
                en: "more is deducted from “\(name(component))” in “\(name(user))” than it is worth; deduct at most its value",
                zh: "“\(name(user))”中“\(name(component))”的扣除额超过其价值；扣除额不得高于价值",
                vi: "khoản trừ của “\(name(component))” trong “\(name(user))” lớn hơn giá trị; chỉ trừ tối đa bằng giá trị")
        case .negativeCost(let component):
            return LocalizedText(
                en: "a cost or weight of “\(name(component))” is negative; write it without sign (a loss is no profit)",
                zh: "“\(name(component))”的成本或重量为负；请去掉负号（亏损不是利润）", vi: "chi phí hoặc khối lượng của “\(name(component))” âm; hãy bỏ dấu (lỗ không phải lợi nhuận)")
        }
    }
}
