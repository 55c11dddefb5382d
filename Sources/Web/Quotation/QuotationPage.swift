import Actions
import Figures
import Formats
import Trade

/// Filed quotations: the list of them, one as a comparison of schemes, and the why of each of its numbers.
struct QuotationPage: Page {
    typealias Messages = QuotationMessages

    static let name = "quotation"
    static let template = "Quotation"
    static let queryBudget = 80
    static let navigation: NavigationEntry? = NavigationEntry(words: QuotationMessages().quotations, icon: "quotation", part: .channel, isOnPhones: true)

    func model(for request: PageRequest, in state: ZoneState) async throws -> QuotationModel {
        guard let id = request.rest.first else { return .all(try await ReadQuotation.all(in: state.zone).reversed()) }
        let again: ReadQuotation.Again
        do { again = try await state.trade.quotation(id, in: state.zone) } catch QuotationError.notFound { throw PageFault.notFound }
        let path = Array(request.rest.dropFirst())
        guard !path.isEmpty else { return .whole(again) }
        guard let node = again.answer.node(at: QuotationAddress(id: id, path: path)) else { throw PageFault.notFound }
        return .number(again, node, listsAll: request.query["rows"] == "all")
    }

    func title(of model: QuotationModel, in language: Language) -> String {
        switch model {
        case .all: QuotationMessages().quotations[language]
        case .whole(let again): again.frozen.id
        case .number(let again, let node, _): "\(node.title[language]) · \(again.frozen.id)"
        }
    }

    func view(of model: QuotationModel, for request: PageRequest) -> Any { QuotationView(model, for: request) }

    func json(of model: QuotationModel, for request: PageRequest) -> JSONValue {
        switch model {
        case .all(let filed):
            .array(
                filed.map { quotation in
                    .members([
                        "quotation": .string(quotation.id), "on": .string(quotation.day.description),
                        "filing": .string(quotation.filing.position.description), "files": .number(quotation.sources.count),
                    ])
                })
        case .whole(let again): QuotationJSON(language: request.language).value(of: again.answer)
        case .number(_, let node, _): DerivationJSON(language: request.language).node(node)
        }
    }

    func tables(of model: QuotationModel, for request: PageRequest) -> [PageTable] {
        switch model {
        case .all(let filed): [QuotationTables.filed(filed, request.language)]
        case .whole(let again): QuotationTables.all(of: again.answer, numbers: .ownPages, request.language)
        case .number(_, let node, _): [QuotationTables.why(node, request.language)]
        }
    }
}
