import Figures
import Products
import Trade

/// The sentences of a quotation, for the command line and the pages.
public enum QuotationSentences {
    /// A column of the tariff, or none.
    public static let scheme = LocalizedText(en: "Scheme", zh: "税率方案", vi: "Chế độ")
    /// The rate of duty.
    public static let rate = LocalizedText(en: "Rate", zh: "税率", vi: "Thuế suất")
    /// Whether the scheme may be claimed.
    public static let standing = LocalizedText(en: "Standing", zh: "适用性", vi: "Tình trạng")
    /// The import duty.
    public static let duty = LocalizedText(en: "Duty", zh: "关税", vi: "Thuế NK")
    /// Duty and taxes together.
    public static let payable = LocalizedText(en: "Duty and taxes", zh: "税费合计", vi: "Tổng thuế")
    /// What the goods cost at the destination.
    public static let landed = LocalizedText(en: "Landed cost", zh: "到岸总成本", vi: "Chi phí nhập kho")
    /// Of one unit.
    public static let ofOne = LocalizedText(en: "of one", zh: "单位成本", vi: "mỗi đơn vị")
    /// Where a good counts as made.
    public static let origin = LocalizedText(en: "Origin", zh: "原产地", vi: "Xuất xứ")
    /// Over the changes that would make it originate.
    public static let wouldQualify = LocalizedText(en: "What would qualify it", zh: "如何取得原产资格", vi: "Cần gì để có xuất xứ")
    /// Over what making it elsewhere would change.
    public static let elsewhere = LocalizedText(
        en: "Made elsewhere, the sources of materials as they are", zh: "在别国生产（材料来源不变）", vi: "Sản xuất ở nước khác, nguồn nguyên liệu giữ nguyên")
    /// Over what is assumed and missing.
    public static let assumed = LocalizedText(en: "Assumed and missing", zh: "假定与缺失", vi: "Giả định và còn thiếu")
    /// A part of the bill of materials.
    public static let material = LocalizedText(en: "Material", zh: "材料", vi: "Nguyên liệu")
    /// Its value.
    public static let value = LocalizedText(en: "Value", zh: "价值", vi: "Trị giá")
    /// How it counts for origin.
    public static let counts = LocalizedText(en: "Counts as", zh: "计为", vi: "Tính là")

    /// Why nothing can be preferred where no bill is stated.
    public static let noBill = LocalizedText(
        en: "No bill of materials is stated: no preference can be claimed.", zh: "未提供物料清单，无法申请优惠。", vi: "Chưa có định mức nguyên liệu: không thể xin ưu đãi.")

    /// What is quoted, from where, to where, on which terms and day.
    public static func heading(_ quotation: Quotation) -> LocalizedText {
        let way = way(quotation), id = quotation.request.id
        return LocalizedText(en: "Quotation \(id): \(way.en)", zh: "报价 \(id)：\(way.zh)", vi: "Báo giá \(id): \(way.vi)")
    }

    /// From where, to where, on which terms and day.
    public static func way(_ quotation: Quotation) -> LocalizedText {
        let request = quotation.request
        let terms = "\(request.terms.rule.rawValue) \(request.terms.place)"
        return LocalizedText(
            en: "\(request.factory), \(request.exporter.name.en), to \(request.destination), \(request.importer.name.en), \(terms), declared on \(request.day.words.en)",
            zh: "\(request.exporter.name.zh) \(request.factory) 至 \(request.importer.name.zh) \(request.destination)，\(terms)，\(request.day.words.zh)申报",
            vi: "\(request.factory), \(request.exporter.name.vi), đến \(request.destination), \(request.importer.name.vi), \(terms), khai ngày \(request.day.words.vi)")
    }

    /// Which scheme is cheapest, what it saves, and what its proof costs.
    public static func choice(_ choice: SchemeChoice?, in language: Language) -> String {
        guard let choice else {
            return LocalizedText(
                en: "No scheme’s duty can be told.", zh: "无法确定任何方案的关税。", vi: "Chưa xác định được thuế theo chế độ nào.")[language]
        }
        let name = choice.scheme.words
        var text = LocalizedText(en: "Cheapest lawful scheme: \(name.en).", zh: "最低的合法方案：\(name.zh)。", vi: "Chế độ hợp lệ rẻ nhất: \(name.vi).")[language]
        let space = language == .chinese ? "" : " "
        if let saving = choice.saving {
            let amount = saving.text(in: language)
            text += space + LocalizedText(en: "It saves \(amount).", zh: "节省\(amount)。", vi: "Tiết kiệm \(amount).")[language]
        } else if !choice.scheme.isPreferential {
            text += space + LocalizedText(
                en: "No lawful preference costs less: a proof of origin gains nothing.", zh: "没有更低的合法优惠，办理原产地证明无益。",
                vi: "Không có ưu đãi hợp lệ nào rẻ hơn: chứng từ xuất xứ không có lợi.")[language]
        }
        if let proof = choice.proofCost {
            let amount = proof.text(in: language)
            text += space + LocalizedText(en: "The proof costs \(amount).", zh: "证明费用为\(amount)。", vi: "Chứng từ tốn \(amount).")[language]
        }
        if choice.isByDutyAlone {
            text += space + LocalizedText(
                en: "A tax cannot be told, so duties are compared.", zh: "有税款无法确定，故仅比较关税。", vi: "Có thuế chưa xác định nên chỉ so thuế nhập khẩu.")[language]
        }
        return text
    }

    /// A tax that cannot be told, with what each possible rate would mean.
    public static func open(_ tax: SchemeQuote.OpenTax, in language: Language) -> String {
        let question = LocalizedText(
            en: "\(tax.kind.words.en): \(tax.question.words.en)", zh: "\(tax.kind.words.zh)：\(tax.question.words.zh)",
            vi: "\(tax.kind.words.vi): \(tax.question.words.vi)")[language]
        let ifs = tax.ifs.map { option in
            let rate = option.rate.percentage.percentText, amount = option.payable.text(in: language)
            return LocalizedText(en: "at \(rate) duty and taxes are \(amount)", zh: "按 \(rate) 税费合计为\(amount)", vi: "với \(rate) tổng thuế là \(amount)")[language]
        }
        return ([question] + ifs).joined(separator: language == .chinese ? "；" : "; ")
    }

    /// A scheme that needs review, with what it would save.
    public static func possibility(_ name: LocalizedText, _ saving: Derivation, in language: Language) -> String {
        let amount = saving.text(in: language)
        return LocalizedText(
            en: "\(name.en) needs review: if it may be claimed, it saves \(amount).", zh: "\(name.zh)需核查：若可适用，可节省\(amount)。",
            vi: "\(name.vi) cần xem xét: nếu được hưởng, tiết kiệm \(amount).")[language]
    }

    /// A scheme and its saving.
    public static func saves(_ name: LocalizedText, _ saving: Derivation, in language: Language) -> String {
        let amount = saving.text(in: language)
        return LocalizedText(en: "\(name.en), saves \(amount)", zh: "\(name.zh)，节省\(amount)", vi: "\(name.vi), tiết kiệm \(amount)")[language]
    }

    /// What a scheme would ask of the product made elsewhere.
    public static func relocation(_ relocation: Relocation, in language: Language) -> String {
        let scheme = relocation.quote.scheme.words, rate = relocation.quote.rate.words, standing = relocation.quote.standing.words
        let amount = relocation.saving.text(in: language)
        return LocalizedText(
            en: "\(scheme.en) \(rate.en), \(standing.en), duty saved \(amount)",
            zh: "\(scheme.zh) \(rate.zh)，\(standing.zh)，节省关税\(amount)",
            vi: "\(scheme.vi) \(rate.vi), \(standing.vi), tiết kiệm thuế \(amount)")[language]
    }

    /// What cannot be told of a number and what would settle it; `nil` for a number that is known.
    public static func unknownNumber(_ node: Derivation, in language: Language) -> String? {
        guard case .factMissing(let fact, let remedy)? = node.value.unknown else { return nil }
        // Where the fact names the number already, it is not named twice.
        guard !fact[language].hasPrefix(node.title[language]) else {
            return language == .chinese ? "\(fact.zh)。\(remedy.zh)" : "\(fact[language]). \(remedy[language])"
        }
        return language == .chinese ? "\(node.title.zh)：\(fact.zh)。\(remedy.zh)" : "\(node.title[language]): \(fact[language]). \(remedy[language])"
    }

    /// All lines under their cheapest schemes.
    public static func total(_ quotation: Quotation, in language: Language) -> String {
        guard quotation.landed.value.unknown == nil else {
            return LocalizedText(
                en: "The total of all lines cannot be told, as a line has none.", zh: "有货物行无法确定，故无法合计。",
                vi: "Chưa thể cộng tổng vì có dòng chưa xác định được.")[language]
        }
        let landed = quotation.landed.text(in: language), other = quotation.landedInCurrency.text(in: language), payable = quotation.payable.text(in: language)
        return LocalizedText(
            en: "All lines under their cheapest schemes: duty and taxes \(payable); landed cost \(landed), \(other).",
            zh: "各行按最低方案合计：税费\(payable)；到岸总成本\(landed)，即\(other)。",
            vi: "Các dòng theo chế độ rẻ nhất: thuế \(payable); chi phí nhập kho \(landed), \(other).")[language]
    }
}
