import Figures
import Registry

/// The texts of the page of all projects.
struct ProjectsView: PicturedView {
    let count: String
    let cards: [FigureCard]
    let steps: TableView
    let funnel: [BarPicture]
    let map: [RegionMap]
    let prefectures: TableView
    let hasSteps: Bool
    let wide: String
    let action: String
    let searched: String
    let choices: [Choice]
    let clear: [String]
    let timeline: [ProjectTimeline]
    let table: TableView
    let pager: Pager
    let hasRows: Bool
    let isEmptyZone: Bool

    var pictures: [any Picture] { funnel + map + timeline }

    init(_ model: ProjectsModel, for request: PageRequest, table: PageTable) {
        let (language, words) = (request.language, ProjectsMessages())
        let number = ProjectsTables.text(model.rows.count, language)
        count = ProjectsMessages.count(number, of: model.rows.count == 1)[language]
        cards = Self.cards(model, language)
        steps = TableView(ProjectsTables(model: model, language: language).steps, for: request)
        funnel = BarPicture(
            model.steps.map { (model.indicators[$0.address.indicator]?[language] ?? $0.address.indicator, $0) },
            title: "\(words.steps[language]) · \(model.wide[language])", in: language
        ).map { [$0.offered(as: "steps", of: request)] } ?? []
        map = Self.map(model, for: request)
        prefectures = TableView(ProjectsTables(model: model, language: language).prefectures(for: request), for: request)
        wide = model.wide[language]
        hasSteps = model.steps.contains { $0.value.exact?.isZero == false }
        action = request.link("projects")
        searched = request.query["q"] ?? ""
        choices = [
            Choice(
                "place", label: words.place[language], all: words.everywhere[language],
                options: model.places.map { ($0.id, $0.name[language]) }, chosen: model.place),
            Choice(
                "status", label: words.status[language], all: words.anyStatus[language],
                options: ProjectPhase.Status.allCases.map { ($0.rawValue, $0.words[language]) }, chosen: model.status?.rawValue),
        ]
        let isNarrowed = model.place != nil || model.status != nil || !searched.isEmpty
        clear = isNarrowed ? [action] : []
        timeline = ProjectTimeline(model.shown, today: model.today, in: language).map { [$0.offered(as: "timeline", of: request)] } ?? []
        self.table = TableView(table, for: request)
        pager = Pager(model.range, of: model.rows.count, for: request)
        hasRows = !model.rows.isEmpty
        isEmptyZone = model.rows.isEmpty && !isNarrowed
    }

    /// Each level a card, with the growth that follows it.
    private static func cards(_ model: ProjectsModel, _ language: Language) -> [FigureCard] {
        model.heads.indices.compactMap { index in
            let figure = model.heads[index]
            guard figure.address.measure == .level else { return nil }
            let next = model.heads.indices.contains(index + 1) ? model.heads[index + 1] : nil
            let growth = next.flatMap { $0.address.indicator == figure.address.indicator && $0.address.measure != .level ? $0 : nil }
            return FigureCard(
                figure, label: model.indicators[figure.address.indicator]?[language] ?? figure.address.indicator, growth: growth, in: language)
        }
    }

    /// The prefectures by how many of the chosen projects lie there.
    private static func map(_ model: ProjectsModel, for request: PageRequest) -> [RegionMap] {
        let language = request.language
        guard !model.prefectures.isEmpty else { return [] }
        let counts = Dictionary(model.prefectures) { first, _ in first }
        let most = counts.values.max() ?? 1
        return RegionMap(model.regions, title: ProjectsMessages().map[language]) { places in
            guard let id = places.first(where: { counts[$0] != nil }) ?? places.first(where: { model.names[$0] != nil }) else { return nil }
            let count = counts[id] ?? 0
            let text = ProjectsTables.text(count, language)
            return RegionMap.Shown(
                name: model.names[id]?[language] ?? id, text: ProjectsMessages.count(text, of: count == 1)[language], href: path(to: id, request),
                step: count == 0 ? 0 : 1 + count * 4 / max(1, most), isChosen: model.place.map(places.contains) ?? false,
                value: String(count), short: count == 0 ? "" : text)
        }.map { [$0.offered(as: "map", of: request)] } ?? []
    }

    /// The projects of a place, as narrowed otherwise as those of a page.
    static func path(to place: String, _ request: PageRequest) -> String {
        "/\(request.language.rawValue)/projects"
            + QueryText.text(["place": place, "status": request.query["status"], "q": request.query["q"]])
    }
}
