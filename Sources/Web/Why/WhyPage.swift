import Actions
import Figures
import Formats
import Statistics

/// One page for any figure: its value, a sentence, the tree down to documents, vintages and neighbours.
struct WhyPage: Page {
    typealias Messages = WhyMessages

    static let name = "figure"
    static let template = "Why"
    static let queryBudget = 60

    /// The levels that are open at first, and the most that one page opens.
    private static let levels = (first: 2, most: 6)

    func model(for request: PageRequest, in state: ZoneState) async throws -> WhyModel {
        let address = try FigureAddress(parsing: request.rest.joined(separator: "/"))
        let depth = try request.query["depth"].map { text -> Int in
            guard let depth = Int(text), (1...Self.levels.most).contains(depth) else { throw PageFault.badQuestion("depth") }
            return depth
        }
        // Tables and pictures of neighbours and of the series are downloads of their own.
        let isShort = request.format == .json && depth == nil && request.query["picture"] == nil
        let figure = try await state.reader.figure(address, depth: FigureRule.Depth(depth ?? Self.levels.first))
        let sentence = WhySentence(language: request.language, kindOfPlace: state.kind).text(of: figure)
        return WhyModel(
            figure: figure, zone: state.zone.settings.name, sentence: sentence, vintages: try await TraceHistory.run(address, with: state.reader),
            neighbours: isShort ? [] : try await FindNeighbours.run(address, with: state.reader),
            series: isShort ? [] : try await TraceSeries.run(address, count: 19, with: state.reader), depth: depth ?? Self.levels.first,
            listsAll: request.query["rows"] == "all")
    }

    func title(of model: WhyModel, in language: Language) -> String {
        model.figure.heading(in: language)
    }

    func view(of model: WhyModel, for request: PageRequest) -> Any {
        WhyView(model, for: request, tables: tables(of: model, for: request))
    }

    func json(of model: WhyModel, for request: PageRequest) -> JSONValue {
        let figures = FigureJSON(language: request.language)
        let tree = DerivationJSON(language: request.language).value(of: model.figure, sentence: model.sentence)
        return tree.adding(
            .members([
                "vintages": .array(
                    model.vintages.map { vintage in
                        JSONValue.members(["knownOn": .string(vintage.knownOn.description)])
                            .adding(figures.known(
                                vintage.figure.value, unit: vintage.figure.unit, measure: vintage.figure.address.measure,
                                text: vintage.figure.text(in: request.language)))
                    }),
                "neighbours": .array(model.neighbours.map(figures.value)), "series": .array(model.series.map(figures.value)),
            ]))
    }

    func tables(of model: WhyModel, for request: PageRequest) -> [PageTable] {
        let tables = WhyTables(model: model, language: request.language)
        return [tables.tree, tables.vintages, tables.series, tables.neighbours]
    }
}
