import Figures
import Registry

/// The texts of a project's page.
struct ProjectView: PicturedView {
    struct Fact {
        let name: String
        let text: String
        let href: [String]
    }

    let name: String
    let badges: [Badge]
    let facts: [Fact]
    let cards: [FigureCard]
    let timeline: [ProjectTimeline]
    let phases: TableView
    let history: TableView
    let investment: TableView
    let chart: [SparkLine]
    let hasInvestment: Bool

    var pictures: [any Picture] { timeline + chart }

    init(_ model: ProjectModel, for request: PageRequest, tables: [PageTable]) {
        let (language, words) = (request.language, ProjectMessages())
        name = model.row.name[language]
        let provenance = Set(model.row.phases.map(\.source.filing.provenance))
        badges = provenance.sorted().map { Badge(text: $0.words[language], kind: "is-\($0.rawValue)", meaning: $0.meaning[language]) }
        facts = [
            Fact(name: words.status[language], text: ProjectWording.statuses(of: model.row, in: language), href: []),
            Fact(name: words.place[language], text: model.row.place[language], href: [PlaceLink.path(model.row.seat, language)]),
            Fact(
                name: words.area[language], text: model.area?.name[language] ?? words.outside[language],
                href: model.area.map { [PlaceLink.path($0.id, language)] } ?? []),
            Fact(name: words.code[language], text: model.row.id, href: []),
        ]
        cards = model.figures.map { figure in
            FigureCard(figure, label: model.indicators[figure.address.indicator]?[language] ?? figure.address.indicator, in: language)
        }
        timeline = ProjectTimeline([model.row], today: model.today, in: language).map { [$0.offered(as: "timeline", of: request)] } ?? []
        phases = TableView(tables[0], for: request)
        history = TableView(tables[1], for: request)
        investment = TableView(tables[2], for: request)
        chart = SparkLine(model.months, in: language, isLarge: true).map { [$0.offered(as: "series", of: request)] } ?? []
        hasInvestment = !model.months.isEmpty
    }
}
