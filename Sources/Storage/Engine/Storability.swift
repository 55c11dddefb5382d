import Figures
import Registry

/// Whether values will read back as they are written, asked before anything is written.
struct Storability {
    private var knownPeriods: Set<Period> = []
    private var knownAtoms: Set<PlaceAtom> = []

    mutating func check(_ draft: FilingDraft) throws(RecordError) {
        guard !draft.key.isEmpty, !draft.key.unicodeScalars.contains(where: \.properties.isWhitespace) else {
            throw .unstorable(field: "key", text: draft.key)
        }
        try check(draft.key, "key")
        try check(draft.document.hash, "document.hash")
        try check(draft.document.name, "document.name")
        try check(draft.document.source, "document.source")
        try check(draft.document.link, "document.link")
        try check(draft.form, "form")
        try check(draft.enteredBy, "enteredBy")
        try check(draft.knownOn)
        if let period = draft.period { try check(period) }
        for line in draft.lines {
            try check(line.subject, "subject")
            try check(line.period)
        }
    }

    mutating func check(_ key: CellKeyAndDay) throws(RecordError) {
        try check(key.key.series, "series")
        try check(key.key.classCode, "classCode")
        try check(key.key.period)
        try check(key.knownOn)
        let atom = key.key.atom
        guard !knownAtoms.contains(atom) else { return }
        let text = atom.description
        try check(text, "atom")
        guard PlaceAtom(text) == atom else { throw .unstorable(field: "atom", text: text) }
        knownAtoms.insert(atom)
    }

    /// Engines cut texts at NUL.
    private func check(_ text: String, _ field: String) throws(RecordError) {
        guard !text.utf8.contains(0) else { throw .unstorable(field: field, text: text) }
    }

    private func check(_ day: Day) throws(RecordError) {
        guard Day(stored: Int64(day.dayNumber)) == day else { throw .unstorable(field: "knownOn", text: day.description) }
    }

    private mutating func check(_ period: Period) throws(RecordError) {
        guard !knownPeriods.contains(period) else { return }
        let text = period.description
        guard (try? Period(parsing: text)) == period else { throw .unstorable(field: "period", text: text) }
        knownPeriods.insert(period)
    }
}
