import Chain
import Figures
import Formats

/// The completeness of a chain as JSON.
public struct ChainJSON {
    private let language: Language

    /// - Parameter language: of names and sentences.
    public init(language: Language) { self.language = language }

    public func value(of answer: ChainAnswer) -> JSONValue {
        let completeness = answer.completeness
        let situation = completeness.situation
        let numbers = answer.numbers
        let short = ChainSentences.shortages(numbers)
        let layers = ChainLayers(situation)
        return .members([
            "address": .string(situation.scope.address.description), "chain": .string(situation.scope.chain.name[language]),
            "area": .string(answer.area[language]), "on": .string(situation.scope.day.description),
            "steps-made-here": number(numbers, ["completeness", "steps"]), "own": number(numbers, ["completeness", "own"]), "supplied": number(numbers, ["completeness", "supplied"]),
            "steps": .array(
                completeness.steps.map { step in
                    let good = situation.goods[step.good]
                    return .members([
                        "good": .string(good.id), "name": .string(good.name[language]), "layer": .number(layers.layers[step.good]),
                        "standing": .string(step.verdict.rawValue), "capacity": number(numbers, ["good", good.id, "capacity"]),
                        "need": number(numbers, ["good", good.id, "need"]), "coverage": number(numbers, ["good", good.id, "coverage"]),
                        "gap": number(numbers, ["good", good.id, "gap"]),
                    ])
                }),
            "links": .array(
                layers.links.map { link in
                    .members([
                        "from": .string(situation.goods[link.from].id), "to": .string(situation.goods[link.to].id),
                        "process": .string(situation.processes[link.process].id),
                    ])
                }),
            "suppliers": .array(
                answer.links.map { Self.link($0) }),
            "stops": shortages(short[0], numbers), "shortages": shortages(short[1], numbers),
            "contributions": .array(answer.contributions.map { .string(ChainSentences.contribution($0, in: language)) }),
        ])
    }

    /// Who supplies whom with what.
    public static func link(_ link: SupplyLink) -> JSONValue {
        .members([
            "supplier": .string(link.supplier), "buyer": .string(link.buyer), "good": .string(link.good), "basis": .string(link.basis.rawValue),
            "provenance": .string(link.evidence.provenance.rawValue), "from": .string(link.from.description),
        ])
    }

    private func shortages(
        _ told: (title: LocalizedText, plan: ChainPlan, shortages: [(place: Int, shortage: DemandGrowth.Shortage)]), _ numbers: ChainNumbers
    ) -> JSONValue {
        let situation = numbers.completeness.situation
        return .array(
            told.shortages.map { place, shortage in
                let text = ChainSentences.shortage(shortage, of: situation, in: language)
                return .members([
                    "sentence": .string(text.before + text.factor + text.after),
                    "factor": number(numbers, ["shortage", told.plan.rawValue, "\(place)"]),
                    "limits": .texts(
                        shortage.limits.map { limit in
                            switch limit {
                            case .capacity(let process): situation.processes[process].id
                            case .supply(let good): situation.goods[good].id
                            }
                        }),
                ])
            })
    }

    private func number(_ numbers: ChainNumbers, _ path: [String]) -> JSONValue {
        guard let node = numbers.node(path, levels: 0) else { return .null }
        return JSONValue.members(["address": .string(node.address.description)])
            .adding(FigureJSON(language: language).known(node.value, unit: node.unit, measure: .level, text: node.text(in: language)))
    }
}
