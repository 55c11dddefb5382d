import Actions
import Figures
import Formats
import Registry
import Statistics

/// Goes straight to a figure or a place where the words leave no doubt; else lists what they may mean.
struct SearchPage: Page {
    typealias Messages = SearchMessages

    static let name = "search"
    static let template = "Search"
    static let queryBudget = 60

    /// How many things of each kind are listed.
    private static let limit = 20

    func model(for request: PageRequest, in state: ZoneState) async throws -> SearchModel {
        let words = String((request.query["q"] ?? "").trimmed.prefix(200))
        guard !words.isEmpty else { return SearchModel(words: "", figures: [], places: [], projects: [], enterprises: []) }
        let goesStraight = request.format == .html && request.query["list"] == nil
        if goesStraight, words.contains("/"), let address = try? FigureAddress(parsing: words) {
            throw PageMoved(path: ValueLink.path(address, request.language))
        }
        let matches = state.catalogue.matches(in: words)
        var ids: [String] = []
        var namesIndicator = false
        for match in matches {
            switch match.target {
            case .place(let id): if !ids.contains(id) { ids.append(id) }
            case .indicator: namesIndicator = true
            case .group, .measure: break
            }
        }
        let figures = try await FindFigures.run(words, catalogue: state.catalogue, with: state.reader, limit: Self.limit)
        if goesStraight, namesIndicator, !ids.isEmpty, let first = figures.first {
            throw PageMoved(path: ValueLink.path(first.address, request.language))
        }
        if goesStraight, !namesIndicator, ids.count == 1, let place = ids.first, PageRegister.has("place") {
            throw PageMoved(path: PlaceLink.path(place, request.language))
        }
        let folded = words.lowercased()
        func says(_ id: String, _ name: LocalizedText) -> Bool {
            folded.count > 1 && (id.lowercased() == folded || name.all.contains { $0.lowercased().contains(folded) })
        }
        let projects = state.register.projects.values.filter { says($0.id, $0.name) }.sorted { $0.id < $1.id }
        let enterprises = state.register.enterprises.compactMap { id, history in
            history.entries.last.flatMap { says(id, $0.value.name) ? (id, $0.value.name) : nil }
        }.sorted { $0.0 < $1.0 }
        return SearchModel(
            words: words, figures: figures, places: ids.compactMap { state.register.places.latest($0) },
            projects: projects.prefix(Self.limit).map { ($0.id, $0.name) }, enterprises: Array(enterprises.prefix(Self.limit)))
    }

    func title(of model: SearchModel, in language: Language) -> String {
        model.words.isEmpty ? SearchMessages().search[language] : SearchMessages.found(model.words)[language]
    }

    func view(of model: SearchModel, for request: PageRequest) -> Any {
        SearchView(model, for: request, table: tables(of: model, for: request)[0])
    }

    func json(of model: SearchModel, for request: PageRequest) -> JSONValue {
        func named(_ things: [(id: String, name: LocalizedText)]) -> JSONValue {
            .array(things.map { .members(["id": .string($0.id), "name": .string($0.name[request.language])]) })
        }
        return .members([
            "words": .string(model.words), "figures": .array(model.figures.map(FigureJSON(language: request.language).value)),
            "places": named(model.places.map { ($0.id, $0.name) }), "projects": named(model.projects),
            "enterprises": named(model.enterprises),
        ])
    }

    func tables(of model: SearchModel, for request: PageRequest) -> [PageTable] {
        let words = SearchMessages()
        return [
            PageTable(
                name: "figures", title: words.figures[request.language],
                columns: [.words(words.figure[request.language]), .number(words.value[request.language]), .words(words.address[request.language])],
                rows: model.figures.map { figure in
                    PageTable.Row(cells: [
                        .heading(figure, in: request.language), .figure(figure, in: request.language),
                        .words(figure.address.description),
                    ])
                }),
        ]
    }
}

extension String {
    /// Without spaces at both ends.
    fileprivate var trimmed: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
}
