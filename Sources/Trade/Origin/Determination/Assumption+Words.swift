import Figures
import Products

extension Assumption {
    /// What is taken for granted.
    public func text(in determination: Determination) -> LocalizedText {
        let agreement = determination.agreement.name
        switch self {
        case .noProductRule(let component):
            let code = determination.code(of: component)
            return LocalizedText(
                en: "assumed: \(agreement.en) has no product rule for \(code)", zh: "假定：\(agreement.zh)对 \(code) 没有特定产品规则",
                vi: "giả định: \(agreement.vi) không có quy tắc riêng cho \(code)")
        case .notOnImportersList(let importer):
            return LocalizedText(
                en: "assumed: not on the list of goods of \(importer) under tariff differentials", zh: "假定：不在 \(importer) 的关税差异清单内",
                vi: "giả định: không thuộc danh mục chênh lệch thuế quan của \(importer)")
        case .codeUnchanged(let component, let editions, let goods):
            let code = determination.code(of: component)
            let former = editions.map { "\($0.year)" }.joined(separator: ", ")
            return LocalizedText(
                en: "assumed: \(code) means the same in the Harmonized System of \(goods.year) as in \(former)",
                zh: "假定：\(code) 在协调制度 \(goods.year) 年版与 \(former) 年版中含义相同",
                vi: "giả định: \(code) có cùng nghĩa trong Hệ thống hài hòa \(goods.year) và \(former)")
        case .localWithoutDeclaration(let components):
            let names = determination.names(of: components)
            return LocalizedText(
                en: "assumed: originating by their country alone: \(names)", zh: "假定：仅凭产地视为原产：\(names)",
                vi: "giả định: có xuất xứ chỉ theo nước sản xuất: \(names)")
        case .moreThanMinimal(let components):
            let names = determination.names(of: components)
            return LocalizedText(
                en: "assumed: more than minimal operations: \(names)", zh: "假定：超出微小加工：\(names)", vi: "giả định: hơn mức gia công đơn giản: \(names)")
        }
    }

    /// What would settle it.
    public func settledBy(in determination: Determination) -> LocalizedText {
        switch self {
        case .noProductRule:
            LocalizedText(
                en: "the agreement's list of product rules: enter the rule with its source, or that there is none",
                zh: "协定的产品特定规则清单：请录入规则及来源，或确认没有规则", vi: "danh mục quy tắc riêng của hiệp định: nhập quy tắc kèm nguồn, hoặc xác nhận không có")
        case .notOnImportersList(let importer):
            LocalizedText(
                en: "the list of goods in the schedule of \(importer)", zh: "\(importer) 减让表所附清单", vi: "danh mục trong biểu cam kết của \(importer)")
        case .codeUnchanged:
            LocalizedText(
                en: "the correlation table of the two editions", zh: "两个版本的对照表", vi: "bảng tương quan giữa hai phiên bản")
        case .localWithoutDeclaration:
            LocalizedText(en: "the suppliers' declarations", zh: "供应商的原产地声明", vi: "cam kết xuất xứ của nhà cung cấp")
        case .moreThanMinimal:
            LocalizedText(en: "a description of the production steps", zh: "生产工序说明", vi: "mô tả các công đoạn sản xuất")
        }
    }
}
