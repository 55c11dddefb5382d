extension Period {
    /// The period in words: `January–July 2024`, `2024年1—7月`, `tháng 1–7 năm 2024`.
    public var words: LocalizedText {
        switch self {
        case .yearToDate(let year, 1):
            Period.month(year: year, month: 1).words
        case .month(let year, let month):
            LocalizedText(
                en: "\(Month.english(month)) \(year)", zh: "\(year)年\(month)月", vi: "tháng \(month) năm \(year)")
        case .yearToDate(let year, let month):
            LocalizedText(
                en: "January–\(Month.english(month)) \(year)", zh: "\(year)年1—\(month)月", vi: "tháng 1–\(month) năm \(year)")
        case .quarter(let year, let quarter):
            LocalizedText(
                en: "\(Self.quarterWords[quarter - 1].en) quarter of \(year)",
                zh: "\(year)年第\(Self.quarterWords[quarter - 1].zh)季度",
                vi: "quý \(Self.quarterWords[quarter - 1].vi) năm \(year)")
        case .year(let year):
            LocalizedText(en: "\(year)", zh: "\(year)年", vi: "năm \(year)")
        case .day(let day):
            day.words
        }
    }

    private static let quarterWords = [
        LocalizedText(en: "first", zh: "一", vi: "I"), LocalizedText(en: "second", zh: "二", vi: "II"),
        LocalizedText(en: "third", zh: "三", vi: "III"), LocalizedText(en: "fourth", zh: "四", vi: "IV"),
    ]
}

extension Day {
    /// The day in words: `20 August 2024`, `2024年8月20日`, `ngày 20 tháng 8 năm 2024`.
    public var words: LocalizedText {
        LocalizedText(
            en: "\(day) \(Month.english(month)) \(year)", zh: "\(year)年\(month)月\(day)日",
            vi: "ngày \(day) tháng \(month) năm \(year)")
    }
}
