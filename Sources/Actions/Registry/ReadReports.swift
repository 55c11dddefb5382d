import Figures
import Registry
import Statistics
import Storage

/// What one respondent reported: of each form and period the report in force, and what the checks say of it.
public enum ReadReports {
    /// - Parameter kind: which forms are asked for it.
    /// - Returns: by form, the latest period first. One question to the store for each form.
    public static func run(of subject: String, kind: Respondent, over facts: GatheredFacts, in zone: Zone) async throws -> [FiledReport] {
        var found: [FiledReport] = []
        for form in facts.forms.values.sorted(by: { $0.id < $1.id })
        where form.kind == .report && form.versions.contains(where: { $0.respondent == kind }) {
            let lines = try await zone.record.lines(LineQuery(form: form.id, subjects: [subject], asOf: facts.today))
            let told = Dictionary(grouping: lines, by: \.line.period).mapValues { $0.sorted(by: FiledLine.isToldBefore) }
            let inForce = told.compactMapValues(\.last)
            found += inForce.sorted { $1.key.lastDay < $0.key.lastDay }.map { period, line in
                let rule = ReportValidation(form: form, period: period, fields: line.filing.fields)
                let month = form.calendar.previousMonth(before: period.months.upperBound)
                return FiledReport(
                    form: form, period: period, line: line, versions: told[period]?.count ?? 1,
                    warnings: rule.problems(
                        in: line, previous: month.flatMap { inForce[.month(year: period.year, month: $0)] },
                        yearAgo: inForce[period.shifted(years: -1)]))
            }
        }
        return found
    }
}
