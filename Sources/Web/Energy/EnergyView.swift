import Figures

/// The texts of the page of energy.
struct EnergyView: PicturedView {
    struct Site {
        let name: String
        let href: String
        let cards: [FigureCard]
        let chart: [SparkLine]
        let months: TableView
        let units: TableView
    }

    let sites: [Site]
    let isEmpty: Bool

    var pictures: [any Picture] { sites.flatMap(\.chart) }

    init(_ model: EnergyModel, for request: PageRequest) {
        let (language, words, tables) = (request.language, EnergyMessages(), EnergyTables(language: request.language))
        sites = model.sites.map { site in
            Site(
                name: site.name[language], href: PlaceLink.path(site.id, language),
                cards: site.heads.map { figure in
                    let title = model.indicators[figure.address.indicator]?[language] ?? figure.address.indicator
                    return FigureCard(figure, label: figure.address.measure == .share ? words.share[language] : title, in: language)
                }, chart: SparkLine(site.months, in: language, isLarge: true).map { [$0.offered(as: "months-\(site.id)", of: request)] } ?? [],
                months: TableView(tables.months(site), for: request), units: TableView(tables.units(site), for: request))
        }
        isEmpty = sites.isEmpty
    }
}
