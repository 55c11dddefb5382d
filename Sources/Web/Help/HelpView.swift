import Figures

/// The texts of the help.
struct HelpView {
    struct Entry {
        let term: String
        let meaning: String
        let kind: String
    }

    let provenance: [Entry]
    let flags: [Entry]
    let measures: [Entry]
    let indicators: TableView
    let example: String
    let exampleHref: String

    init(_ model: HelpModel, for request: PageRequest, table: PageTable) {
        let language = request.language
        provenance = Provenance.allCases.map {
            Entry(term: $0.words[language], meaning: $0.meaning[language], kind: "is-\($0.rawValue)")
        }
        flags = FigureFlag.allCases.map { Entry(term: $0.words[language], meaning: HelpMessages.meaning(of: $0)[language], kind: "is-\($0.rawValue)") }
        measures = Measure.plain.map { Entry(term: $0.description, meaning: $0.words[language], kind: "") }
        indicators = TableView(table, for: request)
        example = FigureAddressError.form
        exampleHref = request.link("figures")
    }
}
