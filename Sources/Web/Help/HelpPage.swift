import Figures
import Formats
import Statistics

/// What the marks, measures and addresses mean, and what a reader can do here.
struct HelpPage: Page {
    typealias Messages = HelpMessages

    static let name = "help"
    static let template = "Help"
    static let queryBudget = 0
    static let navigation: NavigationEntry? = NavigationEntry(words: HelpMessages().help, icon: "help", part: .desk)

    func model(for request: PageRequest, in state: ZoneState) async throws -> HelpModel {
        HelpModel(indicators: state.facts.indicators.values.sorted { $0.id < $1.id })
    }

    func title(of model: HelpModel, in language: Language) -> String { HelpMessages().help[language] }

    func view(of model: HelpModel, for request: PageRequest) -> Any {
        HelpView(model, for: request, table: tables(of: model, for: request)[0])
    }

    func json(of model: HelpModel, for request: PageRequest) -> JSONValue {
        .members([
            "indicators": .array(
                model.indicators.map {
                    .members([
                        "id": .string($0.id), "title": .string($0.title[request.language]),
                        "definition": .string($0.definition[request.language]), "unit": .string($0.unit.code),
                    ])
                }),
            "measures": .array(
                Measure.plain.map { .members(["id": .string($0.description), "title": .string($0.words[request.language])]) }),
        ])
    }

    func tables(of model: HelpModel, for request: PageRequest) -> [PageTable] {
        let words = HelpMessages()
        return [
            PageTable(
                name: "indicators", title: words.indicators[request.language],
                columns: [.words(words.indicator[request.language]), .words(words.definition[request.language]), .words(words.unit[request.language])],
                rows: model.indicators.map {
                    PageTable.Row(cells: [
                        .words($0.title[request.language], href: request.link("figures") + QueryText.text(["indicator": $0.id]), note: $0.id),
                        .words($0.definition[request.language]), .words($0.unit.name[request.language]),
                    ])
                }),
        ]
    }
}
