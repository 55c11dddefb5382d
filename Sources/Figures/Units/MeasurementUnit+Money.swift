extension MeasurementUnit {
    public static let yuan = MeasurementUnit(
        code: "CNY", dimension: .money(.yuan), factor: 1,
        name: LocalizedText(en: "yuan", zh: "元", vi: "nhân dân tệ"),
        aliases: ["yuan", "元", "RMB", "renminbi", "人民币", "人民币元", "nhân dân tệ", "NDT"])
    public static let usDollar = MeasurementUnit(
        code: "USD", dimension: .money(.usDollar), factor: 1,
        name: LocalizedText(en: "US dollars", zh: "美元", vi: "đô la Mỹ"), singular: "US dollar",
        aliases: ["dollar", "dollars", "US dollar", "US dollars", "US$", "美元", "đô la Mỹ", "đô la"])
    public static let dong = MeasurementUnit(
        code: "VND", dimension: .money(.dong), factor: 1,
        name: LocalizedText(en: "dong", zh: "越南盾", vi: "đồng"), aliases: ["dong", "đồng", "越南盾", "₫"])

    static let moneyUnits: [MeasurementUnit] =
        [yuan] + scaled(yuan, code: "元") + [usDollar] + scaled(usDollar, code: "USD") + [dong] + scaled(dong, code: "VND")

    /// One power of ten of a currency in the three languages; a form may use any of them.
    private struct MoneyScale {
        let factor: Int
        let en: String
        let zh: String
        let vi: String
    }

    private static let moneyScales = [
        MoneyScale(factor: 1_000, en: "thousand", zh: "千", vi: "nghìn"),
        MoneyScale(factor: 10_000, en: "ten thousand", zh: "万", vi: "vạn"),
        MoneyScale(factor: 1_000_000, en: "million", zh: "百万", vi: "triệu"),
        MoneyScale(factor: 100_000_000, en: "hundred million", zh: "亿", vi: "trăm triệu"),
        MoneyScale(factor: 1_000_000_000, en: "billion", zh: "十亿", vi: "tỷ"),
        MoneyScale(factor: 1_000_000_000_000, en: "trillion", zh: "万亿", vi: "nghìn tỷ"),
    ]

    /// The yuan's scaled units have the codes that Chinese forms print (千元, 万元, 亿元) or, where
    /// Chinese has no habit of them, English ones; other currencies have English codes.
    private static func scaled(_ base: MeasurementUnit, code: String) -> [MeasurementUnit] {
        moneyScales.map { scale in
            let name = LocalizedText(
                en: "\(scale.en) \(base.name.en)", zh: scale.zh + base.name.zh, vi: "\(scale.vi) \(base.name.vi)")
            let isEnglish = code != "元" || scale.en == "million" || scale.en == "billion"
            let unitCode = isEnglish ? "\(scale.en) \(code == "元" ? "yuan" : code)" : scale.zh + code
            var aliases = [name.en, name.zh, name.vi, "\(scale.en) \(base.code)", "\(scale.vi) \(base.code)"]
            if base == .yuan { aliases += ["\(scale.en) RMB", "\(scale.vi) NDT", scale.zh + "人民币"] }
            return MeasurementUnit(
                code: unitCode, dimension: base.dimension, factor: ExactDecimal(scale.factor), name: name,
                aliases: aliases.filter { $0 != unitCode })
        }
    }
}
