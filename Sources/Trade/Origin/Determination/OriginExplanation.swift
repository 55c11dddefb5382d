import Figures

/// Tells why, by asking an evaluation's conditions again.
struct OriginExplanation {
    let evaluation: OriginEvaluation
    private var bill: FlatBill { evaluation.bill }

    func making(_ component: Int) -> MakingFinding {
        let rule = evaluation.book.rule(at: evaluation.ruleIndex[component])
        let alternatives = rule.alternatives.map { way in
            AlternativeFinding(
                alternative: way, truth: evaluation.truth(of: way, for: component), condition: condition(way.expression, component))
        }
        let sum = evaluation.sums[component]
        return MakingFinding(
            component: component, originates: evaluation.originates[component], rule: rule, alternatives: alternatives,
            decidedBy: alternatives.firstIndex { $0.truth == .met }, lines: lines(of: component),
            nonOriginatingMaterials: ExactDecimal(millionths: sum.nonOriginatingHigh),
            originatingMaterials: ExactDecimal(millionths: sum.originatingLow),
            unexplainedValue: sum.conversionCost.map {
                ExactDecimal(millionths: bill.value[component] - $0 - sum.originatingLow - sum.nonOriginatingHigh)
            })
    }

    private func lines(of component: Int) -> [LineFinding] {
        bill.useRange(of: component).map { index in
            let use = bill.uses[index]
            let status = evaluation.status(of: use.component, in: component)
            return LineFinding(
                use: index, component: use.component, status: status, value: ExactDecimal(millionths: use.value),
                deductibleCosts: ExactDecimal(millionths: use.deductibleCosts),
                isSeenThrough: status.originates != .met && evaluation.isSeenThrough(use.component, in: component))
        }
    }

    func condition(_ expression: RuleExpression, _ component: Int) -> ConditionFinding {
        let truth = evaluation.truth(of: expression, for: component)
        let measure: ConditionFinding.Measure
        var isConferring = true
        switch expression {
        case .whollyObtained: (measure, isConferring) = (.statement, false)
        case .producedExclusively: (measure, isConferring) = (.statuses, false)
        case .process: measure = .statement
        case .valueContent(let percent, let method):
            measure = .valueContent(
                buildDown: method == .buildUp ? nil : buildDown(component, percent),
                buildUp: method == .buildDown ? nil : buildUp(component, percent))
        case .changeOfClassification(let level, let exclusions): measure = change(component, level, exclusions)
        case .all(let members), .any(let members):
            (measure, isConferring) = (.members(members.map { condition($0, component) }), false)
        }
        return ConditionFinding(
            expression: expression, truth: truth, measure: measure,
            isBarredByMinimalOperations: isConferring && bill.isMinimalOnly[component])
    }

    private func buildDown(_ component: Int, _ percent: ExactDecimal) -> ShareFinding {
        let sum = evaluation.sums[component], whole = bill.value[component]
        return ShareFinding(
            operands: [
                .init(.fob, millionths: whole), .init(.nonOriginatingMaterials, millionths: sum.nonOriginatingHigh),
            ],
            whole: .init(.fob, millionths: whole),
            share: Ratio(numerator: whole - sum.nonOriginatingHigh, denominator: whole),
            best: Ratio(numerator: whole - sum.nonOriginatingLow, denominator: whole), threshold: percent)
    }

    private func buildUp(_ component: Int, _ percent: ExactDecimal) -> ShareFinding? {
        let sum = evaluation.sums[component], whole = bill.value[component]
        guard let cost = sum.conversionCost else { return nil }
        return ShareFinding(
            operands: [
                .init(.originatingMaterials, millionths: sum.originatingLow), .init(.conversionCost, millionths: cost),
            ],
            whole: .init(.fob, millionths: whole), share: Ratio(numerator: sum.originatingLow + cost, denominator: whole),
            best: Ratio(numerator: sum.originatingHigh + cost, denominator: whole), threshold: percent)
    }

    private func change(_ component: Int, _ level: ChangeLevel, _ exclusions: [HSExclusion]) -> ConditionFinding.Measure {
        let sum = evaluation.unchanged(component, level, exclusions)
        let unchanged = evaluation.unchangedUses(component, level, exclusions)
        guard let deMinimis = evaluation.book.agreement.deMinimis else { return .change(unchanged: unchanged, byValue: nil, byWeight: nil) }
        let whole = bill.value[component]
        let byValue = ShareFinding(
            operands: [.init(.unchangedMaterials, millionths: sum.high)], whole: .init(.fob, millionths: whole),
            share: Ratio(numerator: sum.high, denominator: whole), best: Ratio(numerator: sum.low, denominator: whole),
            threshold: deMinimis.percent)
        let weight = bill.weight[component]
        let chapter = Int(bill.span[component].lower / 10_000)
        guard deMinimis.weightChapters?.contains(chapter) == true, weight > 0, sum.isWeightKnown else {
            return .change(unchanged: unchanged, byValue: byValue, byWeight: nil)
        }
        let byWeight = ShareFinding(
            operands: [.init(.unchangedWeight, millionths: sum.weightHigh)], whole: .init(.weight, millionths: weight),
            share: Ratio(numerator: sum.weightHigh, denominator: weight),
            best: Ratio(numerator: sum.weightLow, denominator: weight), threshold: deMinimis.percent)
        return .change(unchanged: unchanged, byValue: byValue, byWeight: byWeight)
    }
}

extension OriginExplanation {
    /// The first alternative of a making that is met.
    func met(_ component: Int) -> AlternativeFinding? {
        making(component).alternatives.first { $0.truth == .met }
    }
}
