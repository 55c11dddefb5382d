extension MeasurementUnit {
    public static let project = counted("project", "projects", "个项目", "dự án")
    public static let enterprise = counted(
        "enterprise", "enterprises", "家企业", "doanh nghiệp", ["家", "companies", "company"])
    public static let vehicle = counted("vehicle", "vehicles", "辆", "xe", ["辆车", "cars", "car"])
    public static let contract = counted("contract", "contracts", "份合同", "hợp đồng", ["份"])
    public static let person = counted("person", "people", "人", "người", ["persons"])
    /// Things without a name of their own: the number stands alone.
    public static let item = MeasurementUnit(
        code: "item", dimension: .count(of: "item"), factor: 1, name: LocalizedText(en: "", zh: "个", vi: ""),
        aliases: ["items", "个", "件", "项"])

    /// A number that measures nothing: a quotient of like things, an index.
    public static let index = MeasurementUnit(code: "index", dimension: .count(of: "index"), factor: 1, name: LocalizedText(same: ""))

    static let countedUnits: [MeasurementUnit] =
        [project, enterprise, vehicle, contract, person, item]
        + scaled(counted: project, "万个项目") + scaled(counted: enterprise, "万家企业", ["万家"])
        + scaled(counted: vehicle, "万辆") + scaled(counted: person, "万人")
        + scaled(counted: item, "万个", ["万件", "万项"], en: "items", vi: "mục")

    private static func counted(
        _ code: String, _ en: String, _ zh: String, _ vi: String, _ aliases: [String] = []
    ) -> MeasurementUnit {
        MeasurementUnit(
            code: code, dimension: .count(of: code), factor: 1, name: LocalizedText(en: en, zh: zh, vi: vi),
            singular: code, aliases: [en, zh, vi] + aliases)
    }

    /// The units of ten thousand, a hundred million, a thousand and a million: Chinese forms have
    /// the first two, English and Vietnamese articles the others.
    private static func scaled(
        counted base: MeasurementUnit, _ code: String, _ aliases: [String] = [], en: String? = nil, vi: String? = nil
    ) -> [MeasurementUnit] {
        let (en, vi) = (en ?? base.name.en, vi ?? base.name.vi)
        let scales = [
            (10_000, "ten thousand \(en)", code, "vạn \(vi)"),
            (100_000_000, "hundred million \(en)", "亿" + code.dropFirst(), "trăm triệu \(vi)"),
            (1_000, "thousand \(en)", "千" + code.dropFirst(), "nghìn \(vi)"),
            (1_000_000, "million \(en)", "百万" + code.dropFirst(), "triệu \(vi)"),
        ]
        return scales.map { factor, english, chinese, vietnamese in
            let unitCode = factor == 10_000 || factor == 100_000_000 ? chinese : english
            let others = factor == 10_000 ? aliases : []
            return MeasurementUnit(
                code: unitCode, dimension: base.dimension, factor: ExactDecimal(factor),
                name: LocalizedText(en: english, zh: chinese, vi: vietnamese),
                aliases: ([english, chinese, vietnamese] + others).filter { $0 != unitCode })
        }
    }
}
