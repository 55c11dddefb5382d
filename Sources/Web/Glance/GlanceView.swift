import Actions
import Figures
import Formats

/// The texts of the first page.
struct GlanceView: PicturedView {
    struct Concern {
        struct Entry {
            let text: String
            let href: String
            let values: [ValueLink]
            let others: [ValueLink]
            let since: String
            let hasSince: Bool
        }

        let id: String
        let head: String
        let sentence: String
        let entries: [Entry]
        let hasMore: Bool
    }

    /// How many findings of a rule are listed.
    private static let listed = 5

    let asOf: String
    let headlines: [FigureCard]
    let hasHeadlines: Bool
    let pinned: [FigureCard]
    let hasPinned: Bool
    let concerns: [Concern]
    let hasConcerns: Bool
    let action: String
    let choices: [Choice]
    let map: [RegionMap]
    let legend: [LegendStep]
    let hasMap: Bool
    let parts: TableView
    let partsTitle: String
    let hasParts: Bool
    let hasChoices: Bool

    var pictures: [any Picture] { map }

    init(_ model: GlanceModel, for request: PageRequest, tables: [PageTable]) {
        let language = request.language
        let words = GlanceMessages()
        asOf = GlanceMessages.asOf(model.today)[language]
        headlines = model.headlines.map {
            FigureCard($0.level, label: Self.label($0.level, language), growth: $0.growth, series: $0.series, in: language)
        }
        hasHeadlines = !headlines.isEmpty
        pinned = model.pinned.map { FigureCard($0, label: Self.label($0, language), in: language) }
        hasPinned = !pinned.isEmpty
        concerns = model.attention.map { Self.concern($0, language) }
        hasConcerns = !concerns.isEmpty
        action = request.link("")
        choices = [
            Choice(
                "map", label: words.colour[language], all: model.parts.preferred?.title[language] ?? "–",
                options: model.parts.choices.filter { $0.id != model.parts.preferred?.id }.map { ($0.id, $0.title[language]) },
                chosen: model.parts.indicator == model.parts.preferred?.id ? nil : model.parts.indicator),
            Choice(
                "measure", label: words.measure[language], all: words.level[language],
                options: [("growth", words.growth[language])], chosen: model.parts.showsGrowth ? "growth" : nil),
        ]
        parts = TableView(tables[0], for: request)
        partsTitle = tables[0].title
        hasParts = !model.parts.figures.isEmpty
        hasChoices = !model.parts.choices.isEmpty
        let steps = MapSteps(model.parts.figures.map(\.figure))
        let shown = Dictionary(model.parts.figures.map { ($0.place.id, $0) }) { first, _ in first }
        map = RegionMap(model.regions, title: tables[0].title) { places in
            guard let part = places.lazy.compactMap({ shown[$0] }).first else { return nil }
            return RegionMap.Shown(
                name: places.first.flatMap { model.regionNames[$0]?[language] } ?? part.place.name[language], text: part.figure.text(in: language, style: FigureStyle(direction: .signs)),
                href: ValueLink.path(part.figure.address, language), step: steps.step(of: part.figure),
                value: part.figure.value.decimalString(unit: part.figure.unit) ?? "")
        }.map { [$0.offered(as: "map", of: request)] } ?? []
        hasMap = !map.isEmpty
        legend = steps.legend(in: language)
    }

    private static func label(_ figure: Figure, _ language: Language) -> String {
        figure.address.measure == .level
            ? figure.title[language] : [figure.title[language], figure.address.measure.words[language]].joined(separator: ", ")
    }

    private static func concern(_ item: Attention, _ language: Language) -> Concern {
        let figures = item.figures.map { figure, other in
            Concern.Entry(
                text: figure.heading(in: language), href: "", values: [ValueLink(figure, in: language, style: FigureStyle(direction: .signs))],
                others: other.map { [ValueLink($0, in: language, style: FigureStyle(direction: .signs))] } ?? [], since: "", hasSince: false)
        }
        let projects = item.projects.map { project, since in
            Concern.Entry(
                text: project.name[language], href: "/\(language.rawValue)/project/\(QueryText.encoded(project.id))", values: [], others: [],
                since: since.words[language], hasSince: true)
        }
        let all = figures + projects
        return Concern(
            id: item.rule.rawValue, head: item.rule.head[language], sentence: item.rule.sentence[language],
            entries: Array(all.prefix(listed)), hasMore: all.count > listed)
    }
}
