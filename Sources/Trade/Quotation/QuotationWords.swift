import Figures

/// The names of the numbers of a quotation, and what is said where one cannot be told.
enum QuotationWords {
    static let quantity = LocalizedText(en: "quantity", zh: "数量", vi: "số lượng")
    static let priceOfOne = LocalizedText(en: "price of one", zh: "单价", vi: "đơn giá")
    static let weight = LocalizedText(en: "weight", zh: "重量", vi: "trọng lượng")
    static let freeOnBoard = LocalizedText(en: "value free on board (FOB)", zh: "离岸价（FOB）", vi: "trị giá FOB")
    static let withCosts = LocalizedText(en: "with the costs up to there", zh: "加计相应费用", vi: "cộng chi phí đến đó")
    static let wholeTimesLine = LocalizedText(en: "the whole × this line", zh: "总额 × 本行", vi: "tổng × dòng này")
    static let allLines = LocalizedText(en: "all lines", zh: "各行合计", vi: "tất cả các dòng")
    static let goodsAtDestination = LocalizedText(
        en: "goods and transport as far as stated", zh: "货物及已注明的运输费用", vi: "hàng và vận chuyển trong phạm vi đã nêu")
    static let net = LocalizedText(en: "price before duty and taxes", zh: "不含税费的价格", vi: "giá trước thuế")
    static let rate = LocalizedText(en: "rate", zh: "税率", vi: "thuế suất")
    static let duty = LocalizedText(en: "customs duty", zh: "关税", vi: "thuế nhập khẩu")
    static let dutyUnrounded = LocalizedText(en: "duty before rounding", zh: "舍入前的关税", vi: "thuế trước làm tròn")
    static let taxUnrounded = LocalizedText(en: "tax before rounding", zh: "舍入前的税额", vi: "thuế trước làm tròn")
    static let taxBase = LocalizedText(en: "taken of", zh: "计税基础", vi: "cơ sở tính thuế")
    static let payable = LocalizedText(en: "duty and taxes", zh: "税费合计", vi: "tổng thuế phải nộp")
    static let landed = LocalizedText(en: "landed cost", zh: "到岸总成本", vi: "tổng chi phí nhập kho")
    static let landedOfOne = LocalizedText(en: "landed cost of one", zh: "单位到岸成本", vi: "chi phí nhập kho mỗi đơn vị")
    static let exchangeRate = LocalizedText(en: "rate of exchange", zh: "汇率", vi: "tỷ giá")
    static let refund = LocalizedText(
        en: "export refund of value-added tax, at most", zh: "出口退税（上限）", vi: "hoàn thuế GTGT xuất khẩu, tối đa")
    static let refundRate = LocalizedText(en: "rate of refund", zh: "退税率", vi: "tỷ lệ hoàn thuế")
    static let addRefund = LocalizedText(
        en: "Enter it in the refunds file with its source.", zh: "请连同来源录入退税文件。", vi: "Hãy nhập vào tệp hoàn thuế kèm nguồn.")
    static let saving = LocalizedText(en: "saving", zh: "节省", vi: "tiết kiệm")
    static let remedies = LocalizedText(en: "trade remedies", zh: "贸易救济税", vi: "thuế phòng vệ thương mại")
    static let savedDuty = LocalizedText(en: "duty saved", zh: "节省的关税", vi: "thuế tiết kiệm")
    static let proof = LocalizedText(en: "cost of the proof of origin", zh: "原产地证明费用", vi: "chi phí chứng từ xuất xứ")

    static let allCharges = LocalizedText(
        en: "duty and taxes in per cent of the customs value", zh: "税费占完税价格的百分比", vi: "thuế tính theo phần trăm trị giá hải quan")
    static let chargesInPrice = LocalizedText(en: "duty and taxes in the price", zh: "价内税费", vi: "thuế trong giá")
    static let dutiableWithCharges = LocalizedText(
        en: "customs value with duty and taxes", zh: "完税价格加税费", vi: "trị giá hải quan kèm thuế")
    static let noScheme = LocalizedText(en: "no scheme’s duty can be told", zh: "无法确定任何税率方案的关税", vi: "chưa xác định được thuế theo chế độ nào")
    static let settleRate = LocalizedText(
        en: "Look the line up in the legal text; give all digits of the code.", zh: "请查阅法律文本，并写全编码。", vi: "Hãy tra văn bản pháp luật và ghi đủ chữ số của mã.")
    static let stateTaxRate = LocalizedText(
        en: "State the rate under taxes with its source.", zh: "请在 taxes 下注明税率及来源。", vi: "Hãy ghi mức thuế trong taxes kèm nguồn.")

    static func priceOn(_ terms: DeliveryTerms) -> LocalizedText {
        LocalizedText(
            en: "price \(terms.rule.rawValue) \(terms.place)", zh: "\(terms.rule.rawValue) \(terms.place) 价格", vi: "giá \(terms.rule.rawValue) \(terms.place)")
    }

    static func customsValue(_ basis: CustomsBasis) -> LocalizedText {
        let name = basis.rawValue.uppercased()
        return LocalizedText(en: "customs value (\(name))", zh: "完税价格（\(name)）", vi: "trị giá hải quan (\(name))")
    }

    static func part(of title: LocalizedText, by apportionment: QuotationRequest.Apportionment) -> LocalizedText {
        switch apportionment {
        case .value:
            LocalizedText(en: "\(title.en), this line's part by value", zh: "\(title.zh)（按金额分摊）", vi: "\(title.vi), phần dòng này theo trị giá")
        case .weight:
            LocalizedText(en: "\(title.en), this line's part by weight", zh: "\(title.zh)（按重量分摊）", vi: "\(title.vi), phần dòng này theo trọng lượng")
        }
    }

    static func inCurrency(_ title: LocalizedText, _ currency: Currency) -> LocalizedText {
        LocalizedText(en: "\(title.en) in \(currency)", zh: "\(title.zh)（\(currency)）", vi: "\(title.vi) bằng \(currency)")
    }

    static func notStated(_ name: LocalizedText) -> LocalizedText {
        LocalizedText(en: "\(name.en) is not stated", zh: "未注明\(name.zh)", vi: "chưa nêu \(name.vi)")
    }

    static func stateCost(_ element: CostElement) -> LocalizedText {
        LocalizedText(
            en: "State \(element.rawValue) under costs, 0 if there is none.", zh: "请在 costs 下注明 \(element.rawValue)，没有则写 0。",
            vi: "Hãy ghi \(element.rawValue) trong costs, 0 nếu không có.")
    }

    static let stateWeight = LocalizedText(
        en: "State the weight of every line, or part by value.", zh: "请注明每行重量，或按金额分摊。", vi: "Hãy ghi trọng lượng mỗi dòng, hoặc chia theo trị giá.")

    static func noExchange(_ from: Currency, _ to: Currency, _ day: Day) -> LocalizedText {
        LocalizedText(
            en: "no rate of exchange from \(from) to \(to) is held for \(day)", zh: "没有\(day)的 \(from) 兑 \(to) 汇率",
            vi: "chưa có tỷ giá \(from) sang \(to) ngày \(day)")
    }

    static func stateExchange(_ from: Currency, _ to: Currency) -> LocalizedText {
        LocalizedText(
            en: "State it under exchange with its source: from \(from), to \(to).", zh: "请在 exchange 下注明汇率及来源：from \(from)，to \(to)。",
            vi: "Hãy ghi trong exchange kèm nguồn: from \(from), to \(to).")
    }

    static let noRegime = (
        fact: LocalizedText(en: "how the importing country values goods is not held", zh: "未收录进口国的估价规则", vi: "chưa có quy tắc trị giá của nước nhập"),
        remedy: LocalizedText(en: "Add its regime to the taxes file.", zh: "请在税收文件中补充。", vi: "Hãy bổ sung vào tệp thuế."))

    static let noTaxes = (
        fact: LocalizedText(en: "the taxes of the importing country are not held", zh: "未收录进口国的税收", vi: "chưa có thuế của nước nhập"),
        remedy: LocalizedText(en: "Add them to the taxes file with their sources.", zh: "请在税收文件中补充并注明来源。", vi: "Hãy bổ sung vào tệp thuế kèm nguồn."))

    static func noRefund(_ exporter: LocalizedText) -> (fact: LocalizedText, remedy: LocalizedText) {
        (
            LocalizedText(
                en: "the refunds of \(exporter.en) are not held", zh: "未收录\(exporter.zh)的出口退税率", vi: "chưa có tỷ lệ hoàn thuế của \(exporter.vi)"),
            LocalizedText(en: "Add them to the refunds file with their sources.", zh: "请在退税文件中补充并注明来源。", vi: "Hãy bổ sung vào tệp hoàn thuế kèm nguồn.")
        )
    }
}

extension CostElement {
    /// The cost's name.
    public var words: LocalizedText {
        switch self {
        case .preCarriage: LocalizedText(en: "carriage to the place of export", zh: "出口前内陆运费", vi: "vận chuyển đến nơi xuất")
        case .exportClearance: LocalizedText(en: "export clearance", zh: "出口清关费", vi: "thông quan xuất khẩu")
        case .originHandling: LocalizedText(en: "handling and loading at export", zh: "出口装卸费", vi: "xếp dỡ tại nơi xuất")
        case .mainCarriage: LocalizedText(en: "freight", zh: "国际运费", vi: "cước vận chuyển quốc tế")
        case .insurance: LocalizedText(en: "insurance", zh: "保险费", vi: "bảo hiểm")
        case .onCarriage: LocalizedText(en: "carriage in the importing country", zh: "进口后内陆运费", vi: "vận chuyển trong nước nhập")
        case .unloading: LocalizedText(en: "unloading at the destination", zh: "目的地卸货费", vi: "dỡ hàng tại nơi đến")
        case .importClearance: LocalizedText(en: "import clearance", zh: "进口清关费", vi: "thông quan nhập khẩu")
        }
    }
}
