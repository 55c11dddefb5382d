import Figures
import Products

extension MissingItem {
    /// What is missing, as a request for it.
    public func text(in determination: Determination) -> LocalizedText {
        let agreement = determination.agreement.name
        switch self {
        case .productRule(let component):
            let code = determination.code(of: component)
            return LocalizedText(
                en: "the product rule of \(agreement.en) for \(code) is not held or not verified", zh: "未掌握或未核实\(agreement.zh)对 \(code) 的产品特定规则",
                vi: "chưa có hoặc chưa xác minh quy tắc riêng của \(agreement.vi) cho \(code)")
        case .ruleOfChangedCode(let component, let change):
            let code = determination.code(of: component)
            return LocalizedText(
                en: "the rule was written for \(change.code), which changed after \(change.last.year); which holds for \(code)?",
                zh: "规则针对 \(change.code) 制定，该编码在 \(change.last.year) 年版后有变；\(code) 适用哪条规则？",
                vi: "quy tắc viết cho \(change.code), mã này đã đổi sau bản \(change.last.year); quy tắc nào cho \(code)?")
        case .chapterList(let component):
            let code = determination.code(of: component)
            return LocalizedText(
                en: "does the general rule’s list of chapters hold \(code)?", zh: "一般规则的章目清单是否包括 \(code)？",
                vi: "danh sách chương của quy tắc chung có gồm \(code) không?")
        case .classification(let component):
            let name = determination.names(of: [component])
            return LocalizedText(
                en: "the code of “\(name)”: does it change into the product’s?", zh: "“\(name)”的编码：是否发生税则归类改变？",
                vi: "mã của “\(name)”: có chuyển đổi sang mã sản phẩm không?")
        case .process(let process, let component):
            let name = determination.names(of: [component])
            return LocalizedText(
                en: "is “\(process)” done in making “\(name)”?", zh: "“\(name)”的生产是否包含“\(process)”工序？", vi: "có thực hiện “\(process)” khi làm “\(name)” không?")
        case .conversionCost(let component):
            let name = determination.names(of: [component])
            return LocalizedText(
                en: "labour, overhead, profit and other cost of “\(name)”", zh: "“\(name)”的人工、制造费用、利润和其他成本",
                vi: "nhân công, chi phí chung, lợi nhuận và chi phí khác của “\(name)”")
        case .weight(let component):
            let name = determination.names(of: [component])
            return LocalizedText(
                en: "the weights of “\(name)” and its materials: within the tolerance?", zh: "“\(name)”及其材料的重量：是否在容许限度内？",
                vi: "khối lượng “\(name)” và nguyên liệu: có trong hạn mức không?")
        case .toleranceProvision:
            return provision(determination, LocalizedText(en: "tolerance", zh: "微小含量", vi: "hạn mức linh hoạt"))
        case .minimalOperationsProvision:
            return provision(determination, LocalizedText(en: "minimal operations", zh: "微小加工", vi: "gia công đơn giản"))
        case .cumulationProvision:
            return provision(determination, LocalizedText(en: "cumulation", zh: "累积", vi: "cộng gộp"))
        case .directConsignmentProvision:
            return provision(determination, LocalizedText(en: "direct consignment", zh: "直接运输", vi: "vận chuyển trực tiếp"))
        case .transit:
            return LocalizedText(
                en: "is nothing but logistics done on the way, under customs control?", zh: "途中是否仅在海关监管下进行物流作业？",
                vi: "trên đường có phải chỉ thực hiện hậu cần dưới sự giám sát hải quan không?")
        }
    }

    private func provision(_ determination: Determination, _ what: LocalizedText) -> LocalizedText {
        let agreement = determination.agreement.name
        return LocalizedText(
            en: "the provision of \(agreement.en) on \(what.en) is not held", zh: "未掌握\(agreement.zh)关于\(what.zh)的规定",
            vi: "chưa có quy định của \(agreement.vi) về \(what.vi)")
    }
}
