import Figures
import Statistics
import Testing

@Suite("Checks of a report")
struct ReportValidationTests {
    private static let fields = ["enterprise", "period", "month", "ytd", "month_prior", "ytd_prior", "electricity", "electricity_ytd"]

    /// The output form in 千元 with one check.
    private static func form(_ rule: FormCheck.Rule, _ severity: FormCheck.Severity = .warning) -> Form {
        var form = StandardForms.output
        form.versions[0].fields = fields.map { id in
            switch id {
            case "enterprise": StandardForms.field(id, .reference(.enterprise))
            case "period": StandardForms.field(id, .month)
            case "electricity", "electricity_ytd": StandardForms.number(id, .kilowattHour)
            default: StandardForms.number(id, .named("千元") ?? .yuan)
            }
        } + [StandardForms.field("start", .day), StandardForms.field("end", .day)]
        form.versions[0].checks = [FormCheck(rule: rule, severity: severity)]
        return form
    }

    private static func line(_ period: String, _ texts: String, fields: [String] = fields) throws -> FiledLine {
        let cells = texts.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.filter { $0 != " " } }
        let filing = Filing(
            position: FilingPosition(key: "east", sequence: 1), document: SourceDocument(hash: "", name: "", byteCount: 0),
            form: "output", period: nil, fields: fields, provenance: .reported, knownOn: day("2024-08-09"),
            recordedAt: Instant(microsecondsSince1970: 0), enteredBy: "", isBackdated: false)
        return FiledLine(filing: filing, line: ReportLine(
            row: 7, subject: "A", period: try Period(parsing: period), texts: ["A", period] + cells))
    }

    struct Check: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var rule: FormCheck.Rule
        var period: String
        /// month, ytd, month_prior, ytd_prior, electricity, electricity_ytd
        var line: String
        var previous: String?
        var yearAgo: String?
        /// The field, what was expected and what was found; `nil` where nothing is wrong.
        var finding: [String]?

        init(
            _ name: String, _ rule: FormCheck.Rule, in period: String = "2024-07", _ line: String, previous: String? = nil,
            yearAgo: String? = nil, _ finding: [String]?
        ) {
            (testDescription, self.rule, self.period, self.line) = (name, rule, period, line)
            (self.previous, self.yearAgo, self.finding) = (previous, yearAgo, finding)
        }
    }

    static let yearToDate = FormCheck.Rule.yearToDate(series: "output")
    static let jump = FormCheck.Rule.jump(series: "output", factor: 5)
    static let prior = FormCheck.Rule.priorColumn(series: "output")
    static let intensity = FormCheck.Rule.intensity(series: "electricity", per: "output", factor: 3)

    @Test("Each finds what it is for, and nothing else", arguments: [
        Check("identity holds", yearToDate, "12.5, 112.5, , , ,", previous: "9, 100, , , ,", nil),
        Check("identity violated", yearToDate, "12.5, 112, , , ,", previous: "9, 100, , , ,", ["ytd", "112.50", "112"]),
        Check("no report of the month before", yearToDate, "12.5, 112, , , ,", nil),
        Check("first report of the year, equal", yearToDate, in: "2024-02", "30, 30, , , ,", previous: "9, 100, , , ,", nil),
        Check("first report of the year, not equal", yearToDate, in: "2024-02", "10, 30, , , ,", ["ytd", "10.00", "30"]),
        Check("first report of the year without a month", yearToDate, in: "2024-02", ", 30, , , ,", nil),
        Check("the month is missing", yearToDate, ", 112, , , ,", previous: "9, 100, , , ,", nil),

        Check("five times is no jump", jump, "50, 1, , , ,", previous: "10, 1, , , ,", nil),
        Check("a jump up from last month", jump, "50.01, 1, , , ,", previous: "10, 1, , , ,", ["month", "1/5 … 5 × 10.00", "50.01"]),
        Check("a jump down from last month", jump, "1.99, 1, , , ,", previous: "10, 1, , , ,", ["month", "1/5 … 5 × 10.00", "1.99"]),
        Check("a jump up from last year", jump, "60, 1, , , ,", previous: "20, 1, , , ,", yearAgo: "11, 1, , , ,", ["month", "1/5 … 5 × 11.00", "60"]),
        Check("a jump down from last year", jump, "2, 1, , , ,", previous: "9, 1, , , ,", yearAgo: "11, 1, , , ,", ["month", "1/5 … 5 × 11.00", "2"]),
        Check("from zero there is no jump", jump, "60, 1, , , ,", previous: "0, 1, , , ,", nil),
        Check("negative values jump by their size", jump, "-12, 1, , , ,", previous: "-10, 1, , , ,", nil),
        Check("a negative jump", jump, "-60, 1, , , ,", previous: "-10, 1, , , ,", ["month", "1/5 … 5 × -10.00", "-60"]),

        Check("prior columns as filed", prior, "1, 1, 8, 56, ,", yearAgo: "8, 56, , , ,", nil),
        Check("prior year to date differs", prior, "1, 1, 8, 57, ,", yearAgo: "8, 56, , , ,", ["ytd_prior", "56.00", "57"]),
        Check("prior month differs", prior, "1, 1, 9, 56, ,", yearAgo: "8, 56, , , ,", ["month_prior", "8.00", "9"]),
        Check("nothing was filed then", prior, "1, 1, 9, 57, ,", nil),
        Check("the prior column is empty", prior, "1, 1, , , ,", yearAgo: "8, 56, , , ,", nil),

        Check("not negative", .notNegative(field: "ytd"), "1, 0, , , ,", nil),
        Check("negative", .notNegative(field: "ytd"), "1, -0.01, , , ,", ["ytd", "≥ 0", "-0.01"]),
        Check("not above", .notAbove(field: "month", limit: "ytd"), "10, 10, , , ,", nil),
        Check("above", .notAbove(field: "month", limit: "ytd"), "10.01, 10, , , ,", ["month", "≤ 10 (ytd)", "10.01"]),
        Check("the limit is empty", .notAbove(field: "month", limit: "ytd"), "10.01, , , , ,", nil),
        Check("a sum", .sum(field: "ytd", of: ["month", "ytd_prior"]), "10, 30, , 20, ,", nil),
        Check("not the sum", .sum(field: "ytd", of: ["month", "ytd_prior"]), "10, 31, , 20, ,", ["ytd", "30.00", "31"]),
        Check("empty parts are nothing", .sum(field: "ytd", of: ["month", "ytd_prior"]), "10, 10, , , ,", nil),

        // 100 kWh per 10,000 yuan is 0.01 kWh a yuan.
        Check("intensity within the factor", intensity, "10, 1, , , 300,", previous: "10, 1, , , 100,", nil),
        Check("intensity up", intensity, "10, 1, , , 301,", previous: "10, 1, , , 100,", ["electricity", "1/3 … 3 × 0.0100", "0.0301"]),
        Check("intensity down", intensity, "10, 1, , , 33,", previous: "10, 1, , , 100,", ["electricity", "1/3 … 3 × 0.0100", "0.0033"]),
        Check("no output, no intensity", intensity, "0, 1, , , 300,", previous: "10, 1, , , 100,", nil),
    ])
    func checks(_ check: Check) throws {
        let line = try Self.line(check.period, check.line)
        let problems = Self.validation(Self.form(check.rule), line).problems(
            in: line, previous: try check.previous.map { try Self.line("2024-06", $0) },
            yearAgo: try check.yearAgo.map { try Self.line("2023-07", $0) })
        #expect(problems == check.finding.map { finding in
            [FormProblem(
                row: 7, field: finding[0], text: finding[2].isEmpty || check.rule == Self.intensity ? problems.first?.text ?? "" : finding[2],
                reason: .checkFailed(check: check.rule.name, expected: finding[1], found: finding[2]), severity: .warning)]
        } ?? [])
    }

    @Test("A date does not lie after another")
    func notAfter() throws {
        let form = Self.form(.notAfter(field: "start", limit: "end"))
        func found(_ start: String, _ end: String) throws -> [FormProblem.Reason] {
            let line = try Self.line("2024-07", "\(start), \(end)", fields: ["enterprise", "period", "start", "end"])
            return Self.validation(form, line).problems(in: line, previous: nil, yearAgo: nil).map(\.reason)
        }
        #expect(try found("2024-07-01", "2024-07-01") == [])
        #expect(try found("2024-07-02", "") == [])
        #expect(try found("2024-07-02", "2024-07-01") == [
            .checkFailed(check: "not-after", expected: "≤ 2024-07-01 (end)", found: "2024-07-02"),
        ])
    }

    @Test("A check's severity is the problem's, and every failing check is listed")
    func severities() throws {
        var form = Self.form(.notNegative(field: "ytd"), .error)
        form.versions[0].checks.append(FormCheck(rule: Self.yearToDate, severity: .warning))
        let line = try Self.line("2024-07", "1, -5, , , ,")
        let problems = Self.validation(form, line).problems(
            in: line, previous: try Self.line("2024-06", "1, 10, , , ,"), yearAgo: nil)
        #expect(problems.map(\.severity) == [.error, .warning])
        #expect(problems.map(\.field) == ["ytd", "ytd"])
    }

    private static func validation(_ form: Form, _ line: FiledLine) -> ReportValidation {
        ReportValidation(form: form, period: line.line.period, fields: line.filing.fields)
    }
}
