import Figures
import Products

/// Reads what goes into a process and what comes out of it.
struct ProcessPartYAML {
    let document: FactDocument
    let goods: [String: Good]
    /// Of the whole process.
    let evidence: Evidence

    func input(_ place: YAMLPlace) throws(YAMLProblem) -> ProcessInput {
        let members = try place.members(["good", "quantity", "any", "yield"])
        var alternatives: [GoodQuantity] = []
        if let any = members["any"] {
            for element in try any.elements {
                alternatives.append(try quantity(element, element.members(["good", "quantity"], required: ["good", "quantity"])))
            }
            guard alternatives.count > 1 else { throw any.problem(.told(ChainRowWords.noChoice, mend: ChainRowWords.writeGood)) }
        } else {
            alternatives = [try quantity(place, members)]
        }
        guard let yield = members["yield"] else { return ProcessInput(alternatives) }
        let share = try yield.decimal
        guard share > .zero, share <= 100 else { throw yield.problem(.told(ChainRowWords.outOfYield, mend: ChainRowWords.writeYield)) }
        return ProcessInput(alternatives, yield: share, yieldEvidence: stated(yield, "yield", .percent))
    }

    func quantity(_ place: YAMLPlace, _ members: [String: YAMLPlace]) throws(YAMLProblem) -> GoodQuantity {
        let name = try place.required(members, "good"), amount = try place.required(members, "quantity")
        guard let good = goods[try name.text] else {
            throw name.problem(.unknownName(of: "good", nearest: Spelling.nearest(to: try name.text, among: goods.keys.sorted())))
        }
        let quantity = try amount.decimal
        guard quantity > .zero else { throw amount.problem(.told(ChainRowWords.notAbove, mend: TableWords.writePositive)) }
        return GoodQuantity(good.id, quantity, evidence: stated(amount, "quantity", good.unit))
    }

    private func stated(_ place: YAMLPlace, _ field: String, _ unit: MeasurementUnit) -> Evidence {
        var evidence = evidence
        var cell = document.cell(row: place.node.mark?.line ?? 0, field: field, text: place.node.scalar?.string ?? "")
        cell.provenance = evidence.provenance
        (evidence.cell, evidence.cellUnit) = (cell, unit)
        return evidence
    }
}
