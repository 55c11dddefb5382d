import Actions
import Chain
import Figures
import Formats

/// One step of a chain: what the good is, who makes it from what, who takes it, and how its balance comes about.
struct StepPage: Page {
    typealias Messages = StepMessages

    static let name = "step"
    static let template = "Step"
    static let queryBudget = 12

    func model(for request: PageRequest, in state: ZoneState) async throws -> StepModel {
        guard request.rest.count == 2 else { throw PageFault.notFound }
        let balances = try await state.chains.balances(in: state)
        let desk = balances.desk
        let question = try ChainQuestion(for: request, in: state, desk: desk)
        let scope = try desk.scope(at: question.address(of: request.rest[0])).scope
        let answer = try await balances.answer(scope)
        let situation = answer.completeness.situation, id = request.rest[1]
        guard let good = situation.number(of: id) else { throw PageFault.unknown(id, instead: situation.goods.map(\.id)) }
        let processes = Set(situation.makers[good].map { situation.processes[$0].id })
        return StepModel(
            good: good, answer: answer, question: question,
            capacities: desk.model.capacities.filter { processes.contains($0.process) && scope.places.contains($0.place) }
                .sorted { ($0.from, $0.holder) < ($1.from, $1.holder) },
            flows: desk.model.flows.filter { $0.good == id && scope.places.contains($0.place) },
            places: state.register.places.places.compactMapValues { $0.value(on: state.today, asOf: state.today)?.name })
    }

    func title(of model: StepModel, in language: Language) -> String {
        "\(model.item.name[language]) · \(model.situation.scope.chain.name[language])"
    }

    func view(of model: StepModel, for request: PageRequest) -> Any { StepView(model, for: request) }

    func json(of model: StepModel, for request: PageRequest) -> JSONValue {
        let (language, situation) = (request.language, model.situation)
        func number(_ measure: String) -> JSONValue {
            guard let node = model.numbers.node(["good", model.item.id, measure], levels: 0) else { return .null }
            return JSONValue.members(["address": .string(node.address.description)])
                .adding(FigureJSON(language: language).known(node.value, unit: node.unit, measure: .level, text: node.text(in: language)))
        }
        return .members([
            "chain": .string(situation.scope.chain.id), "good": .string(model.item.id), "name": .string(model.item.name[language]),
            "unit": .string(model.item.unit.code), "standing": .string(model.step.verdict.rawValue),
            "codes": .texts(model.item.codes.map(\.code.description)), "capacity": number("capacity"), "need": number("need"), "coverage": number("coverage"),
            "gap": number("gap"),
            "makers": .array(
                model.capacities.map { capacity in
                    .members([
                        "holder": .string(capacity.holder), "process": .string(capacity.process), "place": .string(capacity.place),
                        "quantity": .number(capacity.quantity), "from": .string(capacity.from.description),
                        "until": .optional(capacity.until?.description), "standing": .string(capacity.standing.rawValue),
                        "provenance": .string(capacity.evidence.provenance.rawValue), "source": .string(capacity.evidence.source),
                    ])
                }),
            "suppliers": .array(model.links.map { ChainJSON.link($0) }),
        ])
    }

    func graph(of model: StepModel, for request: PageRequest) -> GraphML? {
        ChainGraph.graph(of: model.numbers, among: model.around, in: request.language)
    }

    func tables(of model: StepModel, for request: PageRequest) -> [PageTable] { StepTables(model: model, language: request.language).all }
}
