import Actions
import Claims
import Figures
import Formats

/// Reads an article and judges every figure in it. The text is never stored.
struct CheckPage: Page {
    typealias Messages = CheckMessages

    static let name = "check"
    static let template = "Check"
    static let queryBudget = 0
    static let navigation: NavigationEntry? = NavigationEntry(words: CheckMessages().check, icon: "check", isOnPhones: true)

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
        let words = JudgementWords(language: request.language)
        guard let checked = model.checked else {
            return .members(["fault": .optional(model.fault?[request.language]), "figures": .null])
        }
        return .members([
            "published": .optional(checked.publishedOn?.description), "publishedFrom": .optional(checked.dayOrigin?.rawValue),
            "figures": .array(
                zip(checked.article.readings, checked.judgements).map { reading, judgement in
                    .members([
                        "text": .string(reading.words.text), "start": .number(reading.words.span.start),
                        "end": .number(reading.words.span.end), "verdict": .string(judgement.verdict.rawValue),
                        "address": .optional(judgement.chosen?.figure.address.description),
                        "ours": .optional(judgement.chosen.flatMap { $0.figure.value.decimalString(unit: $0.figure.unit) }),
                        "why": .string(words.sentence(judgement)), "synthetic": .boolean(judgement.isSynthetic),
                    ])
                }),
            "arithmetic": .array(checked.brokenRelations.map { .string($0.formula) }),
        ])
    }

    func tables(of model: CheckModel, for request: PageRequest) -> [PageTable] {
        [CheckTables.verdicts(model, request.language)]
    }
}
