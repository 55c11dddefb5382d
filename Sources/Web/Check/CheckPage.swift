import Actions
import Figures
import Formats

/// Reads an article and judges every figure in it. The text is never stored.
struct CheckPage: Page {
    typealias Messages = CheckMessages

    static let name = "check"
    static let template = "Check"
    static let queryBudget = 0
    static let navigation: NavigationEntry? = NavigationEntry(words: CheckMessages().check, icon: "check", part: .desk)

    func model(for request: PageRequest, in state: ZoneState) async throws -> CheckModel {
        guard request.rest.isEmpty else { throw PageFault.notFound }
        return CheckModel()
    }

    /// The verdicts on a text that was handed in.
    ///
    /// - Throws: `FigureError` and errors of the record.
    static func judge(_ handed: HandedText, in state: ZoneState) async throws -> CheckModel {
        let words = CheckMessages()
        var model = CheckModel(text: handed.text, published: handed.published)
        if handed.isUnreadable {
            model.fault = words.unreadable
        } else if !handed.text.contains(where: { !$0.isWhitespace }) {
            model.fault = words.noText
        } else if !handed.published.isEmpty, Day(handed.published) == nil {
            model.fault = words.noDay
        } else {
            model.checked = try await CheckArticle.run(handed.text, publishedOn: Day(handed.published), at: state.desk)
        }
        return model
    }

    func title(of model: CheckModel, in language: Language) -> String { CheckMessages().check[language] }

    func view(of model: CheckModel, for request: PageRequest) -> Any {
        CheckView(model, for: request, table: tables(of: model, for: request)[0])
    }

    func json(of model: CheckModel, for request: PageRequest) -> JSONValue {
        guard let checked = model.checked else {
            return .members(["fault": .optional(model.fault?[request.language]), "figures": .null])
        }
        return CheckJSON(language: request.language).value(of: checked)
    }

    func tables(of model: CheckModel, for request: PageRequest) -> [PageTable] {
        [CheckTables.verdicts(model, request.language)]
    }
}
