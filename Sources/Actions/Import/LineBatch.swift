import Figures
import Registry
import Statistics
import Storage

/// Lines of one document and form on their way into the record.
struct LineBatch: Sendable {
    var form: Form
    var fields: [String]
    var lines: [ReportLine]
    var document: SourceDocument
    var provenance: Provenance
    var knownOn: Day
    var isBackdated: Bool

    /// The lines as they will stand in a chain, before the ledger took them.
    func provisional(_ line: ReportLine, key: String, at instant: Instant, by name: String) -> FiledLine {
        FiledLine(filing: provisionalFiling(key: key, period: line.period, at: instant, by: name), line: line)
    }

    func provisionalFiling(key: String, period: Period?, at instant: Instant, by name: String) -> Filing {
        filing(at: FilingPosition(key: key, sequence: Int.max), period: period, at: instant, by: name)
    }

    func filing(at position: FilingPosition, period: Period?, at instant: Instant, by name: String) -> Filing {
        Filing(
            position: position, document: document, form: form.id, period: period,
            fields: fields, provenance: provenance, knownOn: knownOn, recordedAt: instant, enteredBy: name,
            isBackdated: isBackdated)
    }

    func draft(_ lines: [ReportLine], key: String, period: Period?, at instant: Instant, by name: String) -> FilingDraft {
        FilingDraft(
            key: key, document: document, form: form.id, period: period, fields: fields, provenance: provenance,
            knownOn: knownOn, recordedAt: instant, enteredBy: name, isBackdated: isBackdated, lines: lines)
    }
}
