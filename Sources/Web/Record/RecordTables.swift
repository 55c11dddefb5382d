import Actions
import Figures
import Storage

/// The tables of the page of the record.
struct RecordTables {
    let model: RecordModel
    let language: Language
    private let words = RecordMessages()

    init(model: RecordModel, language: Language) {
        self.model = model
        self.language = language
    }

    var filings: PageTable {
        PageTable(
            name: "filings", title: words.filings[language],
            columns: [
                .words(words.position[language]), .words(words.form[language]), .words(words.period[language]),
                .words(words.document[language]), .words(words.knownOn[language]), .words(words.recordedAt[language]),
                .words(words.enteredBy[language]),
            ],
            rows: model.filings.map { filing in
                PageTable.Row(cells: [
                    .words(filing.position.description), .words(form(filing)), .period(filing.period?.words[language] ?? "–"), document(filing),
                    .words(filing.knownOn.description, badges: filing.isBackdated ? [words.backdated[language]] : []),
                    .words(Self.minute(filing.recordedAt)), .words(filing.enteredBy),
                ])
            })
    }

    var corrections: PageTable {
        PageTable(
            name: "later", title: words.corrections[language],
            columns: [
                .words(words.form[language]), .words(words.period[language]), .words(words.key[language]), .words(words.before[language]),
                .words(words.after[language]), .words(words.knownOn[language]),
            ],
            rows: model.corrections.map { later in
                PageTable.Row(cells: [
                    .words(form(later.after)), .period(later.after.period?.words[language] ?? "–"), .words(later.after.position.key),
                    document(later.before), document(later.after), .day(later.after.knownOn),
                ])
            })
    }

    var heads: PageTable {
        let signed = Dictionary((model.proof.heads?.heads ?? []).map { ($0.key, $0) }) { first, _ in first }
        return PageTable(
            name: "heads", title: words.heads[language],
            columns: [.words(words.key[language]), .number(words.sequence[language]), .words(words.hash[language]), .words(words.signed[language])],
            rows: model.heads.map { head in
                let state = signed[head.key].map { $0 == head ? words.covered : words.movedOn } ?? words.notSigned
                return PageTable.Row(cells: [
                    .words(head.key), .words(String(head.sequence)), .words(head.hash), .words(state[language]),
                ])
            })
    }

    private func form(_ filing: Filing) -> String { (model.forms[filing.form] ?? RecordedForm.names[filing.form])?[language] ?? filing.form }

    private func document(_ filing: Filing) -> PageTable.Cell {
        .words(
            filing.document.name, href: "/\(language.rawValue)/document/\(QueryText.encoded(filing.document.hash))",
            badges: [filing.provenance.words[language]])
    }

    /// An instant to the minute, in UTC.
    static func minute(_ instant: Instant) -> String {
        instant.description.prefix(16).replacing("T", with: " ") + " UTC"
    }
}
