import Actions
import Chain
import Figures
import Formats

/// What follows where something of a chain is switched off. What is off stands in the address: `?holder:NAME=off&gate:ID=off`.
struct WhatIfPage: Page {
    typealias Messages = WhatIfMessages

    static let name = "whatif"
    static let template = "WhatIf"
    static let queryBudget = 12
    static let navigation: NavigationEntry? = NavigationEntry(words: WhatIfMessages().whatIf, icon: "whatif", part: .chain)

    func model(for request: PageRequest, in state: ZoneState) async throws -> WhatIfModel? {
        let balances = try await state.chains.balances(in: state)
        let desk = balances.desk
        let question = try ChainQuestion(for: request, in: state, desk: desk)
        guard request.rest.count <= 1 else { throw PageFault.notFound }
        guard let chain = request.rest.first ?? desk.model.chains.first?.id, !question.area.isEmpty else { return nil }
        if request.rest.isEmpty { throw PageMoved(path: question.link(Self.name, chain, in: request.language)) }
        var scope = try desk.scope(at: question.address(of: chain)).scope
        scope.without = Set(
            request.query.filter { $0.value == "off" && Outage.kinds.contains(String($0.key.prefix { $0 != ":" })) }.compactMap { Outage($0.key) })
        guard scope.without.count <= AnswerWhatIf.most else { throw PageFault.badQuestion("off") }
        return WhatIfModel(answer: try await balances.whatIf(scope), question: question)
    }

    func title(of model: WhatIfModel?, in language: Language) -> String {
        let words = WhatIfMessages().whatIf[language]
        return model.map { "\(words) · \(WhatIfSentences.heading($0.answer)[language])" } ?? words
    }

    func view(of model: WhatIfModel?, for request: PageRequest) -> Any { WhatIfView(model, for: request) }

    func json(of model: WhatIfModel?, for request: PageRequest) -> JSONValue {
        model.map { WhatIfJSON(language: request.language).value(of: $0.answer) } ?? .members(["chain": .null])
    }

    func graph(of model: WhatIfModel?, for request: PageRequest) -> GraphML? {
        model.map { ChainGraph.graph(of: $0.answer.numbers, in: request.language) }
    }

    func tables(of model: WhatIfModel?, for request: PageRequest) -> [PageTable] {
        guard let model else { return [] }
        let tables = WhatIfTables(model: model, language: request.language)
        return model.answer.disruption.outages.isEmpty ? [tables.ranking] : [tables.idle, tables.met, tables.recovery, tables.ranking]
    }
}
