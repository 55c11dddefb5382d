import Figures

/// A filing's header as it is hashed and stored: plain texts and numbers, so that a row can be
/// hashed again even where it no longer reads as a filing.
struct FilingHeader: Hashable, Sendable {
    var document: SourceDocument
    var form: String
    var period: String?
    var fields: [String]
    var provenance: String
    var knownOn: Int64
    var recordedAt: Int64
    var enteredBy: String
    var isBackdated: Int64
    var lineCount: Int64
}

extension FilingHeader {
    init(_ draft: FilingDraft) {
        self.init(
            document: draft.document, form: draft.form, period: draft.period?.description, fields: draft.fields,
            provenance: draft.provenance.rawValue, knownOn: Int64(draft.knownOn.dayNumber),
            recordedAt: draft.recordedAt.microsecondsSince1970, enteredBy: draft.enteredBy,
            isBackdated: draft.isBackdated ? 1 : 0, lineCount: Int64(draft.lines.count))
    }
}
