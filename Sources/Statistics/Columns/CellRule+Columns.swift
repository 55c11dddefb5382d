import Figures
import Registry

extension CellRule {
    /// All changes that the reports of one period imply, as ``changes(form:lines:)`` tells them of lines.
    ///
    /// - Parameter subjects: whose reports to look at; `nil` for all.
    public func changes(form: Form, block: ReportBlock, of index: ReportIndex, subjects: Set<String>? = nil) -> [CellChange] {
        let version = form.version(for: block.period)
        var standings = StandingMemory(register)
        var changes: [CellChange] = []
        for run in block.runs {
            let subject = index.subjects[Int(block.subjects[run.lowerBound])]
            if let subjects, !subjects.contains(subject) { continue }
            let versions = run.map { ReportVersion(block, row: $0, index.tellings[Int(block.tellings[$0])], version) }
            changes += reportTimeline(form: form, subject: subject, period: block.period, versions: versions, &standings).changes
        }
        return Self.merged(changes)
    }
}
