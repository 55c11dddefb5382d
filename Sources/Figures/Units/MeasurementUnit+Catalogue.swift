extension MeasurementUnit {
    public static let yuan = MeasurementUnit(
        code: "CNY", dimension: .money(.yuan), factor: 1,
        name: LocalizedText(en: "yuan", zh: "元", vi: "nhân dân tệ"), aliases: ["yuan", "元", "RMB", "renminbi", "人民币"])
    public static let kilowattHour = MeasurementUnit(
        code: "kWh", dimension: .energy, factor: 1,
        name: LocalizedText(en: "kWh", zh: "千瓦时", vi: "kWh"), aliases: ["千瓦时", "度", "kilowatt-hour", "kilowatt-hours"])
    public static let percent = MeasurementUnit(
        code: "%", dimension: .percent, factor: 1,
        name: LocalizedText(same: "%"), aliases: ["percent", "per cent", "百分之", "phần trăm"])
    public static let percentagePoint = MeasurementUnit(
        code: "pp", dimension: .percentagePoint, factor: 1,
        name: LocalizedText(en: "percentage points", zh: "个百分点", vi: "điểm phần trăm"),
        aliases: ["percentage point", "percentage points", "个百分点", "百分点", "điểm phần trăm"])
    public static let project = counted(
        "project", LocalizedText(en: "projects", zh: "个项目", vi: "dự án"), ["projects", "个项目"])
    public static let enterprise = counted(
        "enterprise", LocalizedText(en: "enterprises", zh: "家企业", vi: "doanh nghiệp"), ["enterprises", "家", "companies", "company"])
    public static let vehicle = counted(
        "vehicle", LocalizedText(en: "vehicles", zh: "辆", vi: "xe"), ["vehicles", "辆"])

    /// Every unit that forms, pages and readers know. The first unit of a dimension with
    /// factor 1 is its base.
    public static let catalogue: [MeasurementUnit] = [
        yuan,
        scaledYuan("千元", 1_000, LocalizedText(en: "thousand yuan", zh: "千元", vi: "nghìn nhân dân tệ")),
        scaledYuan("万元", 10_000, LocalizedText(en: "ten thousand yuan", zh: "万元", vi: "vạn nhân dân tệ")),
        scaledYuan("million yuan", 1_000_000, LocalizedText(en: "million yuan", zh: "百万元", vi: "triệu nhân dân tệ")),
        scaledYuan("亿元", 100_000_000, LocalizedText(en: "hundred million yuan", zh: "亿元", vi: "trăm triệu nhân dân tệ")),
        scaledYuan("billion yuan", 1_000_000_000, LocalizedText(en: "billion yuan", zh: "十亿元", vi: "tỷ nhân dân tệ")),
        scaledYuan("万亿元", 1_000_000_000_000, LocalizedText(en: "trillion yuan", zh: "万亿元", vi: "nghìn tỷ nhân dân tệ")),
        foreign(.usDollar, LocalizedText(en: "US dollars", zh: "美元", vi: "đô la Mỹ"), ["dollar", "dollars", "US$", "美元"]),
        foreign(.dong, LocalizedText(en: "dong", zh: "越南盾", vi: "đồng"), ["dong", "đồng", "越南盾"]),
        kilowattHour,
        energy("MWh", 1_000, "兆瓦时"), energy("GWh", 1_000_000, "吉瓦时"),
        MeasurementUnit(
            code: "万千瓦时", dimension: .energy, factor: 10_000,
            name: LocalizedText(en: "ten thousand kWh", zh: "万千瓦时", vi: "vạn kWh"), aliases: ["万度"]),
        MeasurementUnit(
            code: "亿千瓦时", dimension: .energy, factor: 100_000_000,
            name: LocalizedText(en: "hundred million kWh", zh: "亿千瓦时", vi: "trăm triệu kWh"), aliases: ["亿度"]),
        MeasurementUnit(code: "kW", dimension: .power, factor: 1, name: LocalizedText(en: "kW", zh: "千瓦", vi: "kW"), aliases: ["千瓦"]),
        MeasurementUnit(code: "MW", dimension: .power, factor: 1_000, name: LocalizedText(en: "MW", zh: "兆瓦", vi: "MW"), aliases: ["兆瓦"]),
        MeasurementUnit(code: "t", dimension: .mass, factor: 1, name: LocalizedText(en: "tonnes", zh: "吨", vi: "tấn"), aliases: ["tonne", "tonnes", "吨", "tấn"]),
        MeasurementUnit(
            code: "kg", dimension: .mass, factor: ExactDecimal(millionths: 1_000),
            name: LocalizedText(en: "kg", zh: "千克", vi: "kg"), aliases: ["千克", "公斤"]),
        MeasurementUnit(code: "万吨", dimension: .mass, factor: 10_000, name: LocalizedText(en: "ten thousand tonnes", zh: "万吨", vi: "vạn tấn")),
        MeasurementUnit(code: "mu", dimension: .area, factor: 1, name: LocalizedText(en: "mu", zh: "亩", vi: "mẫu"), aliases: ["亩"]),
        project, enterprise, vehicle,
        MeasurementUnit(
            code: "万辆", dimension: .count(of: "vehicle"), factor: 10_000,
            name: LocalizedText(en: "ten thousand vehicles", zh: "万辆", vi: "vạn xe")),
        counted("contract", LocalizedText(en: "contracts", zh: "份合同", vi: "hợp đồng"), ["contracts", "份"]),
        counted("item", LocalizedText(en: "", zh: "个", vi: ""), ["items", "个"]),
        percent, percentagePoint,
    ]

    private static func scaledYuan(_ code: String, _ factor: Int, _ name: LocalizedText) -> MeasurementUnit {
        MeasurementUnit(
            code: code, dimension: .money(.yuan), factor: ExactDecimal(factor), name: name,
            aliases: [name.en, name.zh].filter { $0 != code })
    }

    private static func foreign(_ currency: Currency, _ name: LocalizedText, _ aliases: [String]) -> MeasurementUnit {
        MeasurementUnit(code: currency.code, dimension: .money(currency), factor: 1, name: name, aliases: aliases)
    }

    private static func energy(_ code: String, _ factor: Int, _ chinese: String) -> MeasurementUnit {
        MeasurementUnit(
            code: code, dimension: .energy, factor: ExactDecimal(factor),
            name: LocalizedText(en: code, zh: chinese, vi: code), aliases: [chinese])
    }

    private static func counted(_ code: String, _ name: LocalizedText, _ aliases: [String]) -> MeasurementUnit {
        MeasurementUnit(code: code, dimension: .count(of: code), factor: 1, name: name, aliases: aliases)
    }
}
