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
            let otherwise = determination.origin?.words ?? LocalizedText(same: "")
            return LocalizedText(
                en: "assumed: not on the list of goods of \(importer.name.en) under tariff differentials\(otherwise.en)",
                zh: "假定：不在\(importer.name.zh)的关税差异清单内\(otherwise.zh)",
                vi: "giả định: không thuộc danh mục chênh lệch thuế quan của \(importer.name.vi)\(otherwise.vi)")
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
                en: "the list of goods in the schedule of \(importer.name.en)", zh: "\(importer.name.zh)减让表所附清单",
                vi: "danh mục trong biểu cam kết của \(importer.name.vi)")
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

extension OriginOfGood {
    /// Whose good it would be on the importer's list, to follow what is assumed.
    fileprivate var words: LocalizedText {
        let share = exporterShare.share.rounded(places: 2, exponent: 2, .truncate), threshold = exporterShare.threshold.percentText
        let basis = LocalizedText(
            en: "\(share)% of its value is of \(unlisted.name.en), \(threshold) are asked", zh: "其价值的 \(share)% 属于\(unlisted.name.zh)，要求为 \(threshold)",
            vi: "\(share)% trị giá thuộc \(unlisted.name.vi), yêu cầu \(threshold)")
        func names(_ language: Language) -> String {
            listed.map { $0.name[language] }.joined(separator: language == .chinese ? "、" : ", ")
        }
        if listed.isEmpty {
            return LocalizedText(
                en: " (on it, no Party would be its origin: \(basis.en))", zh: "（如在清单内，则无原产缔约方：\(basis.zh)）",
                vi: " (nếu có trong danh mục, không Bên nào là xuất xứ: \(basis.vi))")
        }
        return LocalizedText(
            en: " (on it, its origin would be \(names(.english)): \(basis.en))", zh: "（如在清单内，原产地为\(names(.chinese))：\(basis.zh)）",
            vi: " (nếu có trong danh mục, xuất xứ là \(names(.vietnamese)): \(basis.vi))")
    }
}
