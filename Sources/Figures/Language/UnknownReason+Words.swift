extension UnknownReason {
    /// The reason, short enough to stand where the value would: `unknown: the base is zero`.
    public var words: LocalizedText {
        let reason = reason
        return LocalizedText(en: "unknown: \(reason.en)", zh: "无法给出：\(reason.zh)", vi: "chưa rõ: \(reason.vi)")
    }

    /// The mark in a table's cell: `…` not yet reported, `–` none.
    public var mark: String {
        switch self {
        case .nothingFiled, .notYet, .baseNotFiled: "…"
        case .zeroBase, .noBaseYear, .notAPeriodOfTheForm, .measureDoesNotApply, .noParent, .noRelease,
            .factMissing, .restsOnUnknown: "–"
        }
    }

    /// The reason without what would settle it.
    public var reason: LocalizedText {
        switch self {
        case .nothingFiled: LocalizedText(en: "nothing was filed", zh: "没有报表", vi: "chưa có báo cáo")
        case .zeroBase: LocalizedText(en: "the base is zero", zh: "基数为零", vi: "mức gốc bằng không")
        case .baseNotFiled(let missing):
            LocalizedText(
                en: "the restated base is missing for \(missing.joined(separator: ", "))",
                zh: "缺少调整后的基数：\(missing.joined(separator: "、"))",
                vi: "thiếu mức gốc điều chỉnh của \(missing.joined(separator: ", "))")
        case .noBaseYear(let year):
            LocalizedText(en: "no base of \(year) is held", zh: "没有\(year)年的基数", vi: "không có mức gốc năm \(year)")
        case .notAPeriodOfTheForm:
            LocalizedText(en: "the form has no such period", zh: "报表没有该报告期", vi: "biểu mẫu không có kỳ này")
        case .measureDoesNotApply:
            LocalizedText(
                en: "the indicator has no such measure", zh: "该指标不适用此算法", vi: "chỉ tiêu không có cách tính này")
        case .noParent:
            LocalizedText(en: "the place has no level above it", zh: "该地区没有上一级", vi: "địa bàn không có cấp trên")
        case .noRelease(let name):
            LocalizedText(en: "there is no release \(name)", zh: "没有发布\(name)", vi: "không có đợt công bố \(name)")
        case .notYet(let day):
            LocalizedText(
                en: "the period ends after \(day.words.en)", zh: "报告期晚于\(day.words.zh)",
                vi: "kỳ báo cáo kết thúc sau \(day.words.vi)")
        case .factMissing(let fact, _): fact
        case .restsOnUnknown(let address):
            LocalizedText(en: "it rests on \(address)", zh: "取决于\(address)", vi: "phụ thuộc vào \(address)")
        }
    }

    /// What would settle it: what to file, or what to ask instead.
    public var remedy: LocalizedText {
        switch self {
        case .nothingFiled:
            LocalizedText(
                en: "A report for this place, group and period would settle it.", zh: "填报该地区、该分组、该报告期的报表即可得出。",
                vi: "Cần một báo cáo cho địa bàn, nhóm và kỳ này.")
        case .zeroBase:
            LocalizedText(
                en: "Growth from zero has no rate: read the level, or ask for a base year above zero.",
                zh: "基数为零时没有增速：请看总量，或另选不为零的基年。",
                vi: "Tăng từ số không thì không có tốc độ: hãy xem giá trị, hoặc chọn năm gốc lớn hơn không.")
        case .baseNotFiled(let missing):
            LocalizedText(
                en: "File the restated base of \(missing.joined(separator: ", ")).",
                zh: "请填报以下单位调整后的基数：\(missing.joined(separator: "、"))。",
                vi: "Hãy nộp mức gốc điều chỉnh của \(missing.joined(separator: ", ")).")
        case .noBaseYear(let year):
            LocalizedText(
                en: "File the base of \(year), or ask for another base year.", zh: "请填报\(year)年的基数，或另选基年。",
                vi: "Hãy nộp mức gốc năm \(year), hoặc chọn năm gốc khác.")
        case .notAPeriodOfTheForm(let ask):
            LocalizedText(
                en: "Ask for \(ask) (\(ask.words.en)).", zh: "请查询\(ask)（\(ask.words.zh)）。",
                vi: "Hãy hỏi \(ask) (\(ask.words.vi)).")
        case .measureDoesNotApply:
            LocalizedText(
                en: "Ask for its level, or for another indicator.", zh: "请查询其总量，或另选指标。",
                vi: "Hãy hỏi giá trị của nó, hoặc chỉ tiêu khác.")
        case .noParent:
            LocalizedText(
                en: "Ask for a place that lies in another one.", zh: "请查询有上一级的地区。",
                vi: "Hãy hỏi một địa bàn nằm trong địa bàn khác.")
        case .noRelease:
            LocalizedText(
                en: "Ask for a release that exists, or for the working figure.", zh: "请查询已有的发布，或查询工作数据。",
                vi: "Hãy hỏi một đợt công bố đã có, hoặc số liệu đang xử lý.")
        case .notYet(let day):
            LocalizedText(
                en: "Ask as of a day after the period, or for a period that ends by \(day.words.en).",
                zh: "请按报告期之后的日期查询，或查询截至\(day.words.zh)的报告期。",
                vi: "Hãy hỏi theo một ngày sau kỳ báo cáo, hoặc một kỳ kết thúc trước hay trong \(day.words.vi).")
        case .factMissing(_, let settledBy): settledBy
        case .restsOnUnknown(let address):
            LocalizedText(
                en: "Ask why of \(address): what settles it settles this.", zh: "请查看\(address)的来由：其得出后此数即可得出。",
                vi: "Hãy hỏi lý do của \(address): số đó rõ thì số này cũng rõ.")
        }
    }
}
