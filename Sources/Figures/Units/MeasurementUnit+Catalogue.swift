extension MeasurementUnit {
    public static let percent = MeasurementUnit(
        code: "%", dimension: .percent, factor: 1,
        name: LocalizedText(same: "%"), aliases: ["percent", "per cent", "百分之", "phần trăm", "％"])
    public static let percentagePoint = MeasurementUnit(
        code: "pp", dimension: .percentagePoint, factor: 1,
        name: LocalizedText(en: "percentage points", zh: "个百分点", vi: "điểm phần trăm"), singular: "percentage point",
        aliases: ["percentage point", "percentage points", "个百分点", "百分点", "điểm phần trăm"])

    /// Every unit that forms, pages and readers know. The first unit of a dimension with
    /// factor 1 is its base.
    public static let catalogue: [MeasurementUnit] =
        moneyUnits + energyUnits + physicalUnits + countedUnits + [percent, percentagePoint]
}
