import Figures
import Storage

/// A table or a definition of a chain on its way into the record.
struct ChainBatch {
    var form: String
    var fields: [String]
    var document: SourceDocument
    var knownOn: Day
    var isBackdated: Bool

    /// Whether the record holds a line already: from this very document, or as it is now in force.
    func isHeld(_ line: ReportLine, _ provenance: Provenance, in versions: [FiledLine]) -> Bool {
        if versions.contains(where: { $0.filing.document.hash == document.hash }) { return true }
        guard let latest = versions.last, latest.filing.fields == fields else { return false }
        return latest.line.texts == line.texts && latest.filing.provenance == provenance && latest.filing.knownOn <= knownOn
    }

    func draft(_ lines: [ReportLine], key: String, provenance: Provenance, at instant: Instant, by name: String) -> FilingDraft {
        FilingDraft(
            key: key, document: document, form: form, period: nil, fields: fields, provenance: provenance, knownOn: knownOn,
            recordedAt: instant, enteredBy: name, isBackdated: isBackdated, lines: lines)
    }
}
