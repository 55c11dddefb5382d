import Actions
import Chain
import Figures
import Formats

/// Industrial chains: how complete each is within an area on a day, and one of them as a layered picture with its tables.
struct ChainsPage: Page {
    typealias Messages = ChainsMessages

    static let name = "chains"
    static let template = "Chains"
    static let queryBudget = 12
    static let navigation: NavigationEntry? = NavigationEntry(words: ChainsMessages().chains, icon: "chains", part: .chain, isOnPhones: true)

    func model(for request: PageRequest, in state: ZoneState) async throws -> ChainsModel {
        let chains = try await state.chains.balances(in: state)
        let desk = chains.desk
        let question = try ChainQuestion(for: request, in: state, desk: desk)
        guard request.rest.count <= 1 else { throw PageFault.notFound }
        guard let chain = request.rest.first else {
            var balances: [ChainCompleteness] = []
            for chain in desk.model.chains where !question.area.isEmpty {
                balances.append(try await chains.completeness(try desk.scope(at: question.address(of: chain.id)).scope))
            }
            return .all(balances, question)
        }
        let scope = try desk.scope(at: question.address(of: chain)).scope
        let answer = try await chains.answer(scope)
        let planned = desk.model.capacities.filter {
            $0.standing == .planned && $0.from > desk.today && scope.places.contains($0.place) && scope.chain.processes.contains($0.process)
        }
        let focus = ChainFocus(show: request.query["show"] ?? "", around: request.query["around"] ?? "", of: answer.completeness)
        return .one(
            ChainsModel.Whole(
                answer: answer, question: question, focus: focus,
                days: Set([desk.today, question.day] + planned.map(\.from)).sorted(), planned: planned.sorted { ($0.from, $0.holder) < ($1.from, $1.holder) }))
    }

    func title(of model: ChainsModel, in language: Language) -> String {
        switch model {
        case .all: ChainsMessages().chains[language]
        case .one(let whole): ChainSentences.heading(whole.answer)[language]
        }
    }

    func view(of model: ChainsModel, for request: PageRequest) -> Any { ChainsView(model, for: request) }

    func json(of model: ChainsModel, for request: PageRequest) -> JSONValue {
        switch model {
        case .all(let balances, let question):
            .members([
                "area": .string(question.area), "on": .string(question.day.description),
                "chains": .array(
                    balances.map { balance in
                        let situation = balance.situation
                        return .members([
                            "chain": .string(situation.scope.chain.id), "name": .string(situation.scope.chain.name[request.language]),
                            "wanting": .texts(balance.wanting.map { situation.goods[$0.good].id }),
                        ])
                    }),
            ])
        case .one(let whole): ChainJSON(language: request.language).value(of: whole.answer)
        }
    }

    func tables(of model: ChainsModel, for request: PageRequest) -> [PageTable] {
        switch model {
        case .all(let balances, let question): [ChainsTables.list(balances, question, request.language)]
        case .one(let whole): ChainsTables(whole: whole, language: request.language).all
        }
    }

    func graph(of model: ChainsModel, for request: PageRequest) -> GraphML? {
        guard case .one(let whole) = model else { return nil }
        return ChainGraph.graph(of: whole.numbers, in: request.language)
    }
}
