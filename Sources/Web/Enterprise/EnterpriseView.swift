import Figures

/// The texts of an enterprise's page.
struct EnterpriseView: PicturedView {
    struct Link {
        let href: String
        let text: String
    }

    struct Fact {
        let name: String
        let text: String
    }

    struct Section {
        let title: String
        let table: TableView
    }

    let name: String
    let badges: [Badge]
    let facts: [Fact]
    let places: [Link]
    let reports: [Section]
    let hasReports: Bool
    let history: TableView
    let map: [RegionMap]

    var pictures: [any Picture] { map }

    init(_ model: EnterpriseModel, for request: PageRequest) {
        let (language, words, directory) = (request.language, EnterpriseMessages(), EnterprisesMessages())
        let enterprise = model.entry.value
        let provenance = model.entry.source.filing.provenance
        name = enterprise.name[language]
        badges = [Badge(text: provenance.words[language], kind: "is-\(provenance.rawValue)", meaning: provenance.meaning[language])]
        facts = [
            Fact(name: words.code[language], text: enterprise.id),
            Fact(name: words.industry[language], text: "\(model.industry[language]) (\(enterprise.seat.classCode))"),
            Fact(name: words.size[language], text: (enterprise.isAboveDesignatedSize ? directory.above : directory.below)[language]),
            Fact(name: words.status[language], text: EnterprisesMessages.word(for: enterprise.status)[language]),
        ]
        places = model.places.map { Link(href: PlaceLink.path($0.id, language), text: $0.name[language]) }
        let tables = EnterpriseTables(model: model, language: language)
        reports = tables.forms.map { Section(title: $0.title[language], table: TableView(tables.reports(on: $0), for: request)) }
        hasReports = !reports.isEmpty
        history = TableView(tables.history, for: request)
        map = RegionMap.locating(model.marked, among: model.regions, names: model.names, title: words.map[language], for: request)
    }
}
