import Figures

extension ImportTax.Kind {
    /// The tax's name.
    public var words: LocalizedText {
        switch self {
        case .excise: LocalizedText(en: "excise", zh: "消费税", vi: "thuế tiêu thụ đặc biệt")
        case .salesTax: LocalizedText(en: "sales tax", zh: "销售税", vi: "thuế bán hàng")
        case .valueAdded: LocalizedText(en: "value-added tax", zh: "增值税", vi: "thuế giá trị gia tăng")
        }
    }
}

extension TradeRemedy.Kind {
    /// The remedy's name.
    public var words: LocalizedText {
        switch self {
        case .antiDumping: LocalizedText(en: "anti-dumping duty", zh: "反倾销税", vi: "thuế chống bán phá giá")
        case .countervailing: LocalizedText(en: "countervailing duty", zh: "反补贴税", vi: "thuế chống trợ cấp")
        case .safeguard: LocalizedText(en: "safeguard duty", zh: "保障措施税", vi: "thuế tự vệ")
        }
    }
}
