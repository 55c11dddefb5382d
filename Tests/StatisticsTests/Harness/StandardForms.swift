import Figures
import Statistics

/// Small forms of every kind, in yuan and kilowatt-hours, so that the tables of tests read as they are.
enum StandardForms {
    static let all: [Form] = [output, investment, base, readings] + registers

    static let output = Form(
        id: "output", title: LocalizedText(same: "Output"), kind: .report, source: "",
        calendar: FormCalendar(frequency: .monthly, hasJanuary: false, dueDay: 9),
        versions: [FormVersion(
            from: day("2000-01-01"), respondent: .enterprise,
            fields: [
                field("enterprise", .reference(.enterprise)), field("period", .month), number("month"), number("ytd"),
                number("month_prior"), number("ytd_prior"), number("electricity", .kilowattHour), number("electricity_ytd", .kilowattHour),
            ],
            series: [
                ReportedSeries(
                    id: "output", month: "month", yearToDate: "ytd", priorMonth: "month_prior", priorYearToDate: "ytd_prior"),
                ReportedSeries(id: "electricity", month: "electricity", yearToDate: "electricity_ytd"),
            ])])

    static let investment = Form(
        id: "investment", title: LocalizedText(same: "Investment"), kind: .report, source: "",
        calendar: FormCalendar(frequency: .monthly, hasJanuary: false, dueDay: 9),
        versions: [FormVersion(
            from: day("2000-01-01"), respondent: .project,
            fields: [field("project", .reference(.project)), field("period", .month), number("month"), number("ytd")],
            series: [ReportedSeries(id: "invested", month: "month", yearToDate: "ytd")])])

    static let base = Form(
        id: "investment-base", title: LocalizedText(same: "Base"), kind: .base, source: "",
        calendar: FormCalendar(frequency: .monthly, hasJanuary: false),
        versions: [FormVersion(
            from: day("2000-01-01"), respondent: .office,
            fields: FormKind.base.requiredFields.map { ["month", "ytd"].contains($0) ? number($0) : field($0, .text) })])

    static let readings = Form(
        id: "readings", title: LocalizedText(same: "Readings"), kind: .readings, source: "",
        calendar: FormCalendar(frequency: .dated, hasJanuary: true),
        versions: [FormVersion(
            from: day("2000-01-01"), respondent: .facility,
            fields: [field("facility", .reference(.facility)), field("day", .day), number("reading", .kilowattHour)])])

    private static let registers: [Form] = FormKind.allCases
        .filter { ![.report, .base, .readings].contains($0) }
        .map { kind in
            Form(
                id: kind.rawValue, title: LocalizedText(same: kind.rawValue), kind: kind, source: "",
                calendar: FormCalendar(frequency: .dated, hasJanuary: true),
                versions: [FormVersion(
                    from: day("2000-01-01"), respondent: .office,
                    fields: kind.requiredFields.map { $0 == "planned_total" ? number($0) : $0 == "capacity" ? number($0, .kilowatt) : field($0, .text) })])
        }

    static func number(_ id: String, _ unit: MeasurementUnit = .yuan) -> FormField {
        field(id, .number(unit: unit, decimals: 2, mayBeNegative: true))
    }

    static func field(_ id: String, _ content: FormField.Content) -> FormField {
        FormField(id: id, title: LocalizedText(same: id), content: content, isRequired: false)
    }
}

func day(_ text: String) -> Day {
    Day(text)!
}
