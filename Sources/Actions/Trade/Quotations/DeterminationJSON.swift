import Figures
import Formats
import Products
import Trade

/// A determination of origin as JSON.
public struct DeterminationJSON {
    private let language: Language

    /// - Parameter language: of sentences.
    public init(language: Language) { self.language = language }

    public func value(of determination: Determination) -> JSONValue {
        .members([
            "agreement": .string(determination.agreement.id), "name": .string(determination.agreement.name[language]),
            "importer": .string(determination.shipment.importer.code), "verdict": .string(determination.verdict.rawValue),
            "source": .string(determination.agreement.source),
            "makings": .array(determination.makings.map { making($0, determination) }),
            "origin": determination.origin.map(origin),
            "proof": proof(determination.proof),
            "assumptions": .array(
                determination.assumptions.map { assumption in
                    .members([
                        "assumed": .string(assumption.text(in: determination)[language]),
                        "settledBy": .string(assumption.settledBy(in: determination)[language])
                    ])
                }),
            "reviews": .array(
                determination.reviews.map { point in
                    .members([
                        "missing": .string(point.missing.text(in: determination)[language]),
                        "answers": .array(
                            point.answers.map { answer in
                                .members(["if": .string(answer.words(in: determination)[language]), "verdict": .string(answer.verdict.rawValue)])
                            })
                    ])
                })
        ])
    }

    private func making(_ making: MakingFinding, _ determination: Determination) -> JSONValue {
        .members([
            "part": .string(determination.bill.components[making.component].name), "code": .string(determination.code(of: making.component)),
            "originates": .string(making.originates.words[language]), "rule": .string(making.rule.basis.words[language]),
            "conditions": .array(
                making.alternatives.map { alternative in
                    .members([
                        "rule": .string(alternative.alternative.expression.description),
                        "finding": .string(alternative.condition.words(in: language))
                    ])
                }),
            "nonOriginating": .number(making.nonOriginatingMaterials), "originating": .number(making.originatingMaterials),
            "materials": .array(
                making.lines.map { line in
                    .members([
                        "part": .string(determination.bill.components[line.component].name),
                        "code": .string(determination.code(of: line.component)), "value": .number(line.value),
                        "deductible": line.deductibleCosts.isZero ? nil : .number(line.deductibleCosts),
                        "status": .string(line.status.text[language])
                    ])
                })
        ])
    }

    private func origin(_ origin: OriginOfGood) -> JSONValue {
        .members([
            "unlisted": .string(origin.unlisted.code), "listed": .texts(origin.listed.map(\.code)),
            "exporterShare": .string(origin.exporterShare.share.rounded(places: 2, exponent: 2, .truncate).description)
        ])
    }

    private func proof(_ proof: ProofNeeded) -> JSONValue {
        .members([
            "kinds": proof.kinds.map { .texts($0) }, "backToBackIn": proof.backToBackIn.isEmpty ? nil : .texts(proof.backToBackIn.map(\.code)),
            "thirdPartyInvoiceFrom": proof.thirdPartyInvoiceFrom.map { .string($0.code) }, "boxToTick": proof.boxToTick.map { .number($0) },
            "waivedUpTo": proof.waivedUpTo.map { .string("\($0.value) \($0.currency)") }
        ])
    }
}
