extension MeasurementUnit {
    public static let tonne = MeasurementUnit(
        code: "t", dimension: .mass, factor: 1, name: LocalizedText(en: "tonnes", zh: "吨", vi: "tấn"), singular: "tonne",
        aliases: ["tonne", "tonnes", "吨", "tấn"])
    /// Fifteen to the hectare. A Vietnamese mẫu is another area, so that word alone is no alias.
    public static let mu = MeasurementUnit(
        code: "mu", dimension: .area, factor: 1, name: LocalizedText(en: "mu", zh: "亩", vi: "mẫu Trung Quốc"), aliases: ["亩", "mẫu Trung Quốc"])

    static let physicalUnits: [MeasurementUnit] = [
        tonne,
        MeasurementUnit(
            code: "kg", dimension: .mass, factor: ExactDecimal(millionths: 1_000),
            name: LocalizedText(en: "kg", zh: "千克", vi: "kg"), aliases: ["千克", "公斤", "kilogram", "kilograms"]),
        MeasurementUnit(
            code: "万吨", dimension: .mass, factor: 10_000,
            name: LocalizedText(en: "ten thousand tonnes", zh: "万吨", vi: "vạn tấn"), aliases: ["ten thousand tonnes", "vạn tấn"]),
        MeasurementUnit(
            code: "million tonnes", dimension: .mass, factor: 1_000_000,
            name: LocalizedText(en: "million tonnes", zh: "百万吨", vi: "triệu tấn"), aliases: ["百万吨", "triệu tấn"]),
        MeasurementUnit(
            code: "亿吨", dimension: .mass, factor: 100_000_000,
            name: LocalizedText(en: "hundred million tonnes", zh: "亿吨", vi: "trăm triệu tấn"),
            aliases: ["hundred million tonnes", "trăm triệu tấn"]),
        mu,
        MeasurementUnit(
            code: "万亩", dimension: .area, factor: 10_000,
            name: LocalizedText(en: "ten thousand mu", zh: "万亩", vi: "vạn mẫu Trung Quốc"), aliases: ["ten thousand mu", "vạn mẫu Trung Quốc"]),
        MeasurementUnit(
            code: "m2", dimension: .area, factor: ExactDecimal(millionths: 1_500),
            name: LocalizedText(en: "m²", zh: "平方米", vi: "m²"),
            aliases: ["m²", "平方米", "square metre", "square metres", "mét vuông"]),
        MeasurementUnit(
            code: "ha", dimension: .area, factor: 15, name: LocalizedText(en: "hectares", zh: "公顷", vi: "ha"),
            singular: "hectare", aliases: ["公顷", "hectare", "hectares"]),
        MeasurementUnit(
            code: "km2", dimension: .area, factor: 1_500, name: LocalizedText(en: "km²", zh: "平方公里", vi: "km²"),
            aliases: ["km²", "平方公里", "平方千米", "square kilometre", "square kilometres", "kilômét vuông"]),
    ]
}
