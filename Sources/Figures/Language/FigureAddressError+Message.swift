extension FigureAddressError {
    /// The form of an address, for help and messages.
    public static let form = "indicator/place/group/period/measure"

    /// Which part is at fault, why, and what to write.
    public var message: LocalizedText {
        let part = part.words, shown = text, problem = problem
        guard !shown.isEmpty else {
            return LocalizedText(en: "\(part.en): \(problem.en)", zh: "\(part.zh)：\(problem.zh)", vi: "\(part.vi): \(problem.vi)")
        }
        return LocalizedText(
            en: "\(part.en) “\(shown)”: \(problem.en)", zh: "\(part.zh)“\(shown)”：\(problem.zh)",
            vi: "\(part.vi) “\(shown)”: \(problem.vi)")
    }

    /// The address with carets under the offending part, for a terminal.
    public var pointer: String {
        address + "\n" + String(repeating: " ", count: range.lowerBound)
            + String(repeating: "^", count: max(1, range.count))
    }

    private var problem: LocalizedText {
        switch reason {
        case .empty:
            LocalizedText(
                en: "it is empty; an address is \(Self.form)", zh: "为空，地址的形式是 \(Self.form)",
                vi: "đang trống; địa chỉ có dạng \(Self.form)")
        case .missing:
            LocalizedText(
                en: "it is missing; an address is \(Self.form), and only the measure may be left out",
                zh: "缺失，地址的形式是 \(Self.form)，只有算法（measure）可以省略",
                vi: "còn thiếu; địa chỉ có dạng \(Self.form), chỉ được bỏ phần measure")
        case .tooManyParts:
            LocalizedText(
                en: "nothing may follow the measure; an address is \(Self.form)",
                zh: "算法（measure）之后不应再有内容，地址的形式是 \(Self.form)",
                vi: "sau phần measure không được có gì nữa; địa chỉ có dạng \(Self.form)")
        case .unexpectedCharacter(let character):
            LocalizedText(
                en: "“\(character)” does not belong in it; write letters a–z, digits, “-” and “.”\(tilde.en)",
                zh: "不应含有“\(character)”，只用字母、数字、“-”和“.”\(tilde.zh)",
                vi: "không được có “\(character)”; chỉ viết chữ cái a–z, chữ số, “-” và “.”\(tilde.vi)")
        case .period(let error):
            error.message
        case .unknownMeasure:
            measureProblem
        case .unknownVintage:
            LocalizedText(
                en: "write @2024-08-20 (what was known on a day) or @release:2024-08 (what a release published)",
                zh: "请写 @2024-08-20（截至某日所知）或 @release:2024-08（某次发布）",
                vi: "hãy viết @2024-08-20 (điều đã biết vào một ngày) hoặc @release:2024-08 (một đợt công bố)")
        }
    }

    private var tilde: LocalizedText {
        part == .place
            ? LocalizedText(en: ", and “~” between memberships", zh: "，成员关系之间用“~”", vi: ", và “~” giữa các phạm vi")
            : LocalizedText(same: "")
    }

    private var measureProblem: LocalizedText {
        let known = Measure.plain.map(\.description)
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        if parts.count == 2, let plain = Measure(parts[0]) {
            return plain.with(baseYear: 2019) == nil
                ? LocalizedText(
                    en: "it has no base year; write “\(plain)”", zh: "没有基年，请写“\(plain)”",
                    vi: "không có năm gốc; hãy viết “\(plain)”")
                : LocalizedText(
                    en: "write the base year in four digits, as in “\(plain):2019”", zh: "基年写四位数字，如“\(plain):2019”",
                    vi: "năm gốc viết bốn chữ số, ví dụ “\(plain):2019”")
        }
        if let nearest = Spelling.nearest(to: parts.first ?? text, among: known) {
            return LocalizedText(
                en: "there is no such measure; did you mean “\(nearest)”?", zh: "没有这种算法，是否指“\(nearest)”？",
                vi: "không có cách tính này; có phải ý bạn là “\(nearest)”?")
        }
        let list = known.joined(separator: ", ")
        return LocalizedText(
            en: "there is no such measure; write one of \(list)", zh: "没有这种算法，请写以下之一：\(list)",
            vi: "không có cách tính này; hãy viết một trong \(list)")
    }
}

extension FigureAddressError.Part {
    /// The name of the part.
    public var words: LocalizedText {
        switch self {
        case .indicator: LocalizedText(en: "indicator", zh: "指标", vi: "chỉ tiêu")
        case .place: LocalizedText(en: "place", zh: "地区", vi: "địa bàn")
        case .group: LocalizedText(en: "group", zh: "分组", vi: "nhóm")
        case .period: LocalizedText(en: "period", zh: "报告期", vi: "kỳ báo cáo")
        case .measure: LocalizedText(en: "measure", zh: "算法", vi: "cách tính")
        case .vintage: LocalizedText(en: "vintage", zh: "数据版本", vi: "phiên bản số liệu")
        }
    }
}
