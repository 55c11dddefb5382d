import Actions
import Figures

/// The tables of a document's page.
enum DocumentTables {
    /// What was filed from the document.
    static func filings(_ model: DocumentModel, _ language: Language) -> PageTable {
        let words = DocumentMessages()
        return PageTable(
            name: "filings", title: words.filings[language],
            columns: [
                .words(words.position[language]), .words(words.form[language]), .words(words.period[language]),
                .words(words.provenance[language]), .words(words.knownOn[language]), .words(words.recordedAt[language]),
                .words(words.enteredBy[language]),
            ],
            rows: model.content.filings.map { filing in
                PageTable.Row(cells: [
                    .words(filing.position.description), .words(RecordedForm.names[filing.form]?[language] ?? filing.form), .period(filing.period?.words[language] ?? ""),
                    .words(filing.provenance.words[language]), .period(filing.knownOn.words[language]),
                    .words(filing.recordedAt.description), .words(filing.enteredBy),
                ])
            })
    }
}
