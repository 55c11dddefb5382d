import Chain
import Figures
import Formats

/// What follows where something of a chain is switched off, as JSON.
public struct WhatIfJSON {
    private let language: Language

    /// - Parameter language: of names and sentences.
    public init(language: Language) { self.language = language }

    public func value(of answer: WhatIfAnswer) -> JSONValue {
        let situation = answer.network.situation, scope = answer.numbers.completeness.situation.scope
        let goods = { (numbers: [Int]) in JSONValue.texts(numbers.map { situation.goods[$0].id }) }
        let steps = { (numbers: [Int]) in JSONValue.texts(numbers.map { answer.words(of: $0)[language] }) }
        return .members([
            "chain": .string(scope.chain.id), "area": .string(answer.area[language]), "on": .string(scope.day.description),
            "off": .texts(scope.without.sorted().map(\.description)), "before": number(answer.undisturbed, ["completeness", "supplied"]),
            "now": number(answer.numbers, ["completeness", "supplied"]), "lost": number(answer.numbers, ["lost", "supplied"]),
            "goods": goods(answer.disruption.lost),
            "idle": .array(
                answer.disruption.idle.map { idle in
                    .members([
                        "who": .string(answer.words(of: idle.step)[language]), "because": .string(WhatIfSentences.cause(idle, in: answer, language)),
                    ])
                }),
            "recovery": .array(
                answer.recovery.map { entry in
                    .members([
                        "bringBack": .string(entry.step.outage.description), "regained": goods(entry.step.regained), "resumed": steps(entry.step.resumed),
                        "met": number(entry.numbers, ["completeness", "supplied"]),
                    ])
                }),
            "ranking": .array(
                answer.ranking.places.map { place in
                    .members([
                        "off": .string(place.outage.description), "name": .string(answer.words(of: place.outage)[language]), "goods": goods(place.lost),
                        "idle": steps(place.idle),
                        "lost": answer.lost(by: place).map(number) ?? .null,
                    ])
                }),
        ])
    }

    private func number(_ numbers: ChainNumbers, _ path: [String]) -> JSONValue {
        numbers.node(path, levels: 0).map(number) ?? .null
    }

    private func number(_ node: Derivation) -> JSONValue {
        JSONValue.members(["address": .string(node.address.description)])
            .adding(FigureJSON(language: language).known(node.value, unit: node.unit, measure: .level, text: node.text(in: language)))
    }
}
