extension Measure {
    /// The measure in words, as it stands beside a figure's name.
    public var words: LocalizedText {
        switch self {
        case .level: LocalizedText(en: "level", zh: "总量", vi: "giá trị")
        case .growth(let basis, let year): basis.growthWords(baseYear: year)
        case .base(let basis, let year): basis.baseWords(baseYear: year)
        case .averageTwoYears:
            LocalizedText(en: "two-year average growth", zh: "两年平均增长", vi: "tăng trưởng bình quân hai năm")
        case .contributionPoints:
            LocalizedText(
                en: "contribution to growth in percentage points", zh: "拉动增长百分点",
                vi: "đóng góp vào tăng trưởng, theo điểm phần trăm")
        case .contributionShare:
            LocalizedText(en: "share of the increase", zh: "对增量的贡献率", vi: "tỷ lệ đóng góp vào phần tăng thêm")
        case .share: LocalizedText(en: "share", zh: "占比", vi: "tỷ trọng")
        case .rest(.level): LocalizedText(en: "the rest", zh: "其余部分", vi: "phần còn lại")
        case .rest(let inner):
            LocalizedText(
                en: "the rest: \(inner.words.en)", zh: "其余部分：\(inner.words.zh)", vi: "phần còn lại: \(inner.words.vi)")
        case .response: LocalizedText(en: "response rate", zh: "上报率", vi: "tỷ lệ trả lời")
        }
    }
}

extension GrowthBasis {
    /// Growth on this basis; on another base year where one is named.
    func growthWords(baseYear: Int?) -> LocalizedText {
        switch (self, baseYear) {
        case (.comparable, nil):
            LocalizedText(
                en: "growth on the same batch of respondents", zh: "同口径增长", vi: "tăng trưởng trên cùng nhóm đơn vị báo cáo")
        case (.comparable, let year?):
            LocalizedText(
                en: "growth on \(year), same batch of respondents", zh: "比\(year)年同口径增长",
                vi: "tăng trưởng so với năm \(year), cùng nhóm đơn vị báo cáo")
        case (.nominal, nil):
            LocalizedText(
                en: "growth on the level published a year before", zh: "比上年公布数增长",
                vi: "tăng trưởng so với số đã công bố năm trước")
        case (.nominal, let year?):
            LocalizedText(
                en: "growth on the level published for \(year)", zh: "比\(year)年公布数增长",
                vi: "tăng trưởng so với số đã công bố của năm \(year)")
        }
    }

    /// The base that growth on this basis divides by.
    func baseWords(baseYear: Int?) -> LocalizedText {
        switch (self, baseYear) {
        case (.comparable, nil):
            LocalizedText(
                en: "base on the same batch of respondents", zh: "同口径基数", vi: "mức gốc trên cùng nhóm đơn vị báo cáo")
        case (.comparable, let year?):
            LocalizedText(
                en: "base of \(year), same batch of respondents", zh: "\(year)年同口径基数",
                vi: "mức gốc năm \(year), cùng nhóm đơn vị báo cáo")
        case (.nominal, nil):
            LocalizedText(
                en: "base as published a year before", zh: "上年公布基数", vi: "mức gốc theo số đã công bố năm trước")
        case (.nominal, let year?):
            LocalizedText(
                en: "base as published for \(year)", zh: "\(year)年公布基数", vi: "mức gốc theo số đã công bố của năm \(year)")
        }
    }
}
