import Figures
import Registry

/// The texts of the directory of enterprises.
struct EnterprisesView {
    let count: String
    let action: String
    let searched: String
    let choices: [Choice]
    let table: TableView
    let pager: Pager
    let hasRows: Bool
    let isEmptyZone: Bool

    init(_ model: EnterprisesModel, for request: PageRequest) {
        let (language, words) = (request.language, EnterprisesMessages())
        let number = NumberFormat(language).text(ExactDecimal(model.entries.count).rounded(places: 0))
        count = EnterprisesMessages.count(number, isOne: model.entries.count == 1)[language]
        action = request.link("enterprises")
        searched = request.query["q"] ?? ""
        choices = [
            Choice(
                "place", label: words.within[language], all: words.everywhere[language],
                options: model.places.map { ($0.id, $0.name[language]) }, chosen: model.chosen),
            Choice(
                "status", label: words.status[language], all: words.anyStatus[language],
                options: Enterprise.Status.allCases.map { ($0.rawValue, EnterprisesMessages.word(for: $0)[language]) },
                chosen: model.status?.rawValue),
        ]
        table = TableView(model.table(of: model.entries[model.range], in: language), for: request)
        pager = Pager(model.range, of: model.entries.count, for: request)
        hasRows = !model.entries.isEmpty
        isEmptyZone = model.isEmpty
    }
}
