extension MeasurementUnit {
    public static let kilowattHour = MeasurementUnit(
        code: "kWh", dimension: .energy, factor: 1, name: LocalizedText(en: "kWh", zh: "千瓦时", vi: "kWh"),
        aliases: ["千瓦时", "度", "kilowatt-hour", "kilowatt-hours"])
    public static let kilowatt = MeasurementUnit(
        code: "kW", dimension: .power, factor: 1, name: LocalizedText(en: "kW", zh: "千瓦", vi: "kW"),
        aliases: ["千瓦", "kilowatt", "kilowatts"])
    /// Hours of running. Not in the catalogue: no form has a field in hours.
    public static let hour = MeasurementUnit(
        code: "h", dimension: .time, factor: 1, name: LocalizedText(en: "hours", zh: "小时", vi: "giờ"), singular: "hour")

    static let energyUnits: [MeasurementUnit] = [
        kilowattHour,
        energy("MWh", 1_000, "兆瓦时", ["megawatt-hour", "megawatt-hours", "千度"]),
        energy("GWh", 1_000_000, "吉瓦时", ["gigawatt-hour", "gigawatt-hours", "million kWh", "triệu kWh"]),
        energy("TWh", 1_000_000_000, "太瓦时", ["terawatt-hour", "terawatt-hours", "billion kWh", "tỷ kWh"]),
        MeasurementUnit(
            code: "万千瓦时", dimension: .energy, factor: 10_000,
            name: LocalizedText(en: "ten thousand kWh", zh: "万千瓦时", vi: "vạn kWh"),
            aliases: ["万度", "ten thousand kWh", "vạn kWh"]),
        MeasurementUnit(
            code: "亿千瓦时", dimension: .energy, factor: 100_000_000,
            name: LocalizedText(en: "hundred million kWh", zh: "亿千瓦时", vi: "trăm triệu kWh"),
            aliases: ["亿度", "hundred million kWh", "trăm triệu kWh"]),
        kilowatt,
        power("MW", 1_000, "兆瓦", ["megawatt", "megawatts"]),
        MeasurementUnit(
            code: "万千瓦", dimension: .power, factor: 10_000,
            name: LocalizedText(en: "ten thousand kW", zh: "万千瓦", vi: "vạn kW"), aliases: ["ten thousand kW", "vạn kW"]),
        power("GW", 1_000_000, "吉瓦", ["gigawatt", "gigawatts", "million kW", "triệu kW"]),
    ]

    private static func energy(_ code: String, _ factor: Int, _ chinese: String, _ aliases: [String]) -> MeasurementUnit {
        MeasurementUnit(
            code: code, dimension: .energy, factor: ExactDecimal(factor),
            name: LocalizedText(en: code, zh: chinese, vi: code), aliases: [chinese] + aliases)
    }

    private static func power(_ code: String, _ factor: Int, _ chinese: String, _ aliases: [String]) -> MeasurementUnit {
        MeasurementUnit(
            code: code, dimension: .power, factor: ExactDecimal(factor),
            name: LocalizedText(en: code, zh: chinese, vi: code), aliases: [chinese] + aliases)
    }
}
