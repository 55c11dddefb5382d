import Figures
import Registry

/// The texts of the page of all projects.
struct ProjectsView: PicturedView {
    struct Step {
        let label: String
        let value: ValueLink
        /// Of the widest step, in thousandths.
        let width: Int
    }

    let count: String
    let cards: [FigureCard]
    let steps: TableView
    let bars: [Step]
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

    var pictures: [any Picture] { timeline }

    init(_ model: ProjectsModel, for request: PageRequest, table: PageTable) {
        let (language, words) = (request.language, ProjectsMessages())
        let number = NumberFormat(language).text(ExactDecimal(model.rows.count).rounded(places: 0))
        count = ProjectsMessages.count(number, of: model.rows.count == 1)[language]
        cards = Self.cards(model, language)
        steps = TableView(ProjectsTables(model: model, language: language).steps, for: request)
        let widest = model.steps.compactMap(\.value.exact).max() ?? 1
        bars = model.steps.map { figure in
            Step(
                label: model.indicators[figure.address.indicator]?[language] ?? figure.address.indicator,
                value: ValueLink(figure, in: language), width: Self.thousandths(figure.value.exact ?? 0, of: widest))
        }
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

    private static func thousandths(_ part: ExactDecimal, of whole: ExactDecimal) -> Int {
        guard whole > 0 else { return 0 }
        return Int(part.millionths * 1000 / whole.millionths)
    }
}
