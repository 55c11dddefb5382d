import Figures
import Registry

/// The texts of a place's page.
struct PlaceView: PicturedView {
    struct Link {
        let href: String
        let text: String
    }

    let name: String
    let kind: String
    let above: [Link]
    let hasAbove: Bool
    let aliases: String
    let hasAliases: Bool
    let document: Link
    let badges: [Badge]
    let cards: [FigureCard]
    let hasFigures: Bool
    let ways: [Link]
    let map: [RegionMap]
    let within: TableView
    let hasWithin: Bool

    var pictures: [any Picture] { map }

    init(_ model: PlaceModel, for request: PageRequest, tables: [PageTable]) {
        let (language, words, place) = (request.language, PlaceMessages(), model.place)
        name = place.name[language]
        kind = PlaceMessages.word(for: place.kind)[language]
        above = model.above.map { Link(href: PlaceLink.path($0.id, language), text: $0.name[language]) }
        hasAbove = !above.isEmpty
        aliases = place.aliases.joined(separator: " · ")
        hasAliases = !place.aliases.isEmpty
        let filing = model.entry.source.filing
        document = Link(href: DocumentPage.path(model.entry.source.cell("place"), language), text: filing.document.name)
        badges = [
            Badge(text: filing.provenance.words[language], kind: "is-\(filing.provenance.rawValue)", meaning: filing.provenance.meaning[language])
        ]
        cards = model.lines.map { line in
            FigureCard(
                line.level, label: model.indicators[line.level.address.indicator]?[language] ?? line.level.address.indicator,
                growth: line.growth, series: line.series, in: language)
        }
        hasFigures = model.lines.contains { $0.level.value.unknown == nil }
        let question = QueryText.text(["place": place.id])
        ways = [
            Link(href: request.link("enterprises") + question, text: words.enterprises[language]),
            Link(href: request.link("projects") + question, text: words.projects[language]),
        ] + (model.within.isEmpty ? [] : [Link(href: request.link("parks") + question, text: words.parks[language])])
        map = RegionMap.locating(model.marked, among: model.regions, names: model.names, title: words.map[language], for: request)
        within = TableView(tables[0], for: request)
        hasWithin = !model.within.isEmpty
    }
}
