extension PeriodError {
    /// The forms of a period, each with what it means.
    public static let forms = LocalizedText(
        en: "2024-07 (a month), 2024-07.ytd (January to July), 2024-Q2 (a quarter), 2024 (a year), 2024-08-20 (a day)",
        zh: "2024-07（月）、2024-07.ytd（1至7月累计）、2024-Q2（季度）、2024（年）、2024-08-20（日）",
        vi: "2024-07 (tháng), 2024-07.ytd (tháng 1 đến tháng 7), 2024-Q2 (quý), 2024 (năm), 2024-08-20 (ngày)")

    /// What is wrong and what to write.
    public var message: LocalizedText {
        switch self {
        case .unknownForm:
            LocalizedText(
                en: "it is not a period; write one of \(Self.forms.en)", zh: "不是报告期，请写成以下形式之一：\(Self.forms.zh)",
                vi: "không phải là kỳ báo cáo; hãy viết một trong các dạng \(Self.forms.vi)")
        case .monthOutOfRange(let month):
            LocalizedText(
                en: "there is no month \(month); write 01 to 12", zh: "没有\(month)月，请写 01 至 12",
                vi: "không có tháng \(month); hãy viết từ 01 đến 12")
        case .quarterOutOfRange(let quarter):
            LocalizedText(
                en: "there is no quarter \(quarter); write Q1 to Q4", zh: "没有第\(quarter)季度，请写 Q1 至 Q4",
                vi: "không có quý \(quarter); hãy viết từ Q1 đến Q4")
        case .noSuchDay:
            LocalizedText(
                en: "the month has no such day; write a day of the calendar", zh: "该月没有这一天，请写日历上有的日期",
                vi: "tháng đó không có ngày này; hãy viết một ngày có trong lịch")
        }
    }
}
