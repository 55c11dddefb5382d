import Figures
import Registry

extension CellRule {
    /// All changes that the reports of one period imply, as ``changes(form:lines:)`` tells them of lines.
    ///
    /// - Parameter subjects: whose reports to look at; `nil` for all.
    public func changes(form: Form, block: ReportBlock, of index: ReportIndex, subjects: Set<String>? = nil) -> [CellChange] {
        let version = form.version(for: block.period)
        var tally = ReportTally(self, form: form, period: block.period)
        for run in block.runs {
            let subject = index.subjects[Int(block.subjects[run.lowerBound])]
            if let subjects, !subjects.contains(subject) { continue }
            let versions = run.map { ReportVersion(block, row: $0, index.tellings[Int(block.tellings[$0])], version) }
            tally.add(subject, versions)
        }
        return tally.changes()
    }
}
