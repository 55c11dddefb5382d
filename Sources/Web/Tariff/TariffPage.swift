import Actions
import Figures
import Formats
import Products

/// Lines of an import tariff, by code or by words in three languages, with what each cell means for goods of an origin.
struct TariffPage: Page {
    typealias Messages = TariffMessages

    static let name = "tariff"
    static let template = "Tariff"
    static let queryBudget = 0
    static let navigation: NavigationEntry? = NavigationEntry(words: TariffMessages().tariff, icon: "tariff", part: .channel)

    func model(for request: PageRequest, in state: ZoneState) async throws -> TariffModel {
        guard request.rest.isEmpty else { throw PageFault.notFound }
        func country(_ name: String, _ otherwise: CountryCode) throws -> CountryCode {
            guard let code = request.query[name], !code.isEmpty else { return otherwise }
            guard let country = CountryCode(code.uppercased()) else { throw PageFault.badQuestion(name) }
            return country
        }
        let question = String((request.query["goods"] ?? "").prefix(200))
        let (origin, importer) = (try country("from", .china), try country("into", .vietnam))
        do {
            let tariff = try await state.trade.tariff(into: importer)
            let isAsked = question.contains { !$0.isWhitespace }
            return TariffModel(
                question: question, origin: origin, importer: importer,
                answer: isAsked ? AskTariff.run(question, from: origin, in: tariff) : nil, isHeld: true)
        } catch TariffError.noTariff {
            return TariffModel(question: question, origin: origin, importer: importer, answer: nil, isHeld: false)
        }
    }

    func title(of model: TariffModel, in language: Language) -> String {
        TariffMessages().tariff[language] + (model.question.isEmpty ? "" : " · \(model.question)")
    }

    func view(of model: TariffModel, for request: PageRequest) -> Any { TariffView(model, for: request) }

    func json(of model: TariffModel, for request: PageRequest) -> JSONValue {
        model.answer.map(TariffJSON(language: request.language).value) ?? .members(["question": .string(model.question), "lines": .null])
    }

    func tables(of model: TariffModel, for request: PageRequest) -> [PageTable] {
        guard let answer = model.answer else { return [] }
        let tables = TariffTables(answer: answer, language: request.language)
        return [tables.lines] + answer.rows.prefix(TariffTables.explained).map(tables.line)
    }
}
