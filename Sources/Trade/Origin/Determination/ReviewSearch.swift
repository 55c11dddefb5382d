import Figures
import Products

/// Finds what a determination lacks, and tries each possible answer by determining again with it.
struct ReviewSearch {
    let evaluation: OriginEvaluation
    let bill: BillOfMaterials
    let shipment: Shipment

    private var flat: FlatBill { evaluation.bill }
    private var book: RuleBook { evaluation.book }
    /// The rules that annexes know, tried where the right one is not held.
    static let candidates: [RuleExpression] = [
        .changeOfClassification(.chapter, except: []), .changeOfClassification(.heading, except: []),
        .changeOfClassification(.subheading, except: []), .valueContent(percent: 40, .either),
    ]

    /// Points whose answers differ, or none where the verdict is decided.
    func points() -> [ReviewPoint] {
        guard min(evaluation.product, shipment.isDirect(under: book.agreement)) == .unknown else { return [] }
        var points: [ReviewPoint] = []
        for component in flat.order where flat.isMade(component) && evaluation.originates[component] == .unknown {
            points += rulePoints(component) + conditionPoints(component)
        }
        return points + provisionPoints() + transitPoints()
    }

    private func verdict(
        _ flat: FlatBill? = nil, _ book: RuleBook? = nil, assumed: [Int: Truth] = [:], direct: Truth? = nil
    ) -> OriginVerdict {
        let again = OriginEvaluation(flat ?? self.flat, book ?? self.book, assumed: assumed)
        return OriginVerdict(min(again.product, direct ?? shipment.isDirect(under: (book ?? self.book).agreement)))
    }

    private func rulePoints(_ component: Int) -> [ReviewPoint] {
        let rule = book.rule(at: evaluation.ruleIndex[component])
        let missing: MissingItem
        switch rule.basis {
        case .productRule: return []
        case .general:
            guard rule.alternatives.contains(where: { $0.doubt != nil && evaluation.truth(of: $0.expression, for: component) == .met })
            else { return [] }
            return [
                ReviewPoint(
                    missing: .chapterList(component: component),
                    answers: [
                        .init(content: .yes, verdict: verdict(assumed: [component: .met])),
                        .init(content: .no, verdict: verdict(assumed: [component: held(rule, component)])),
                    ]),
            ]
        case .codeChanged(_, let change): missing = .ruleOfChangedCode(component: component, change)
        case .notVerified, .notHeld: missing = .productRule(component: component)
        }
        var candidates = Self.candidates
        if case .codeChanged(let former, _) = rule.basis { candidates.insert(former.expression, at: 0) }
        return [
            ReviewPoint(
                missing: missing,
                answers: candidates.map { candidate in
                    let truth = max(evaluation.truth(of: candidate, for: component), held(rule, component))
                    return .init(content: .rule(candidate), verdict: verdict(assumed: [component: truth]))
                }),
        ]
    }

    /// What the alternatives without doubt come to.
    private func held(_ rule: ResolvedRule, _ component: Int) -> Truth {
        rule.alternatives.filter { $0.doubt == nil }.map { evaluation.truth(of: $0.expression, for: component) }.max() ?? .notMet
    }

    private func conditionPoints(_ component: Int) -> [ReviewPoint] {
        let rule = book.rule(at: evaluation.ruleIndex[component])
        var points: [ReviewPoint] = []
        for way in rule.alternatives where evaluation.truth(of: way.expression, for: component) == .unknown {
            for leaf in way.expression.leaves where evaluation.truth(of: leaf, for: component) == .unknown {
                for point in leafPoints(leaf, component) where !points.contains(point) { points.append(point) }
            }
        }
        return points
    }

    private func leafPoints(_ leaf: RuleExpression, _ component: Int) -> [ReviewPoint] {
        switch leaf {
        case .process(let name): [processPoint(name, component)]
        case .valueContent(let percent, .buildUp): [costPoint(percent, component)].compactMap { $0 }
        case .changeOfClassification(let level, let exclusions): changePoints(component, level, exclusions)
        default: []
        }
    }

    private func processPoint(_ name: String, _ component: Int) -> ReviewPoint {
        ReviewPoint(
            missing: .process(name, component: component),
            answers: [true, false].map { isDone in
                var changed = flat
                changed.productions[component]?.processes[name] = isDone
                return .init(content: isDone ? .yes : .no, verdict: verdict(changed))
            })
    }

    /// How much labour, overhead, profit and other cost build-up would need.
    private func costPoint(_ percent: ExactDecimal, _ component: Int) -> ReviewPoint? {
        guard evaluation.sums[component].conversionCost == nil else { return nil }
        let needed = ValueSums.roundedUp(flat.value[component], percent.millionths, 100_000_000) - evaluation.sums[component].originatingLow
        return ReviewPoint(
            missing: .conversionCost(component: component),
            answers: [
                .init(content: .atLeast(ExactDecimal(millionths: max(0, needed))), verdict: verdict(assumed: [component: .met])),
                .init(content: .no, verdict: verdict(assumed: [component: .notMet])),
            ])
    }

    private func changePoints(_ component: Int, _ level: ChangeLevel, _ exclusions: [HSExclusion]) -> [ReviewPoint] {
        var points: [ReviewPoint] = []
        for use in evaluation.unchangedUses(component, level, exclusions) {
            let material = flat.uses[use].component
            guard OriginEvaluation.isChanged(flat.span[material], to: flat.span[component], level, exclusions) == .unknown else { continue }
            let spans = [HSSpan.changed, flat.span[component]]
            points.append(
                ReviewPoint(
                    missing: .classification(component: material),
                    answers: zip([ReviewPoint.Content.yes, .no], spans).map { content, span in
                        var changed = flat
                        changed.span[material] = span
                        return .init(content: content, verdict: verdict(changed))
                    }))
        }
        let sum = evaluation.unchanged(component, level, exclusions)
        if let deMinimis = book.agreement.deMinimis {
            let chapter = Int(flat.span[component].lower / 10_000)
            if deMinimis.weightChapters?.contains(chapter) == true, flat.weight[component] <= 0 || !sum.isWeightKnown {
                points.append(
                    ReviewPoint(
                        missing: .weight(component: component),
                        answers: [
                            .init(content: .yes, verdict: verdict(assumed: [component: .met])),
                            .init(content: .no, verdict: verdict(assumed: [component: .notMet])),
                        ]))
            }
        } else if sum.countHigh > 0 {
            let whole = flat.value[component]
            points.append(
                ReviewPoint(
                    missing: .toleranceProvision,
                    answers: [
                        .init(
                            content: .atLeastShare(Ratio(numerator: sum.high, denominator: whole)),
                            verdict: verdict(assumed: [component: .met])),
                        .init(content: .no, verdict: verdict(assumed: [component: .notMet])),
                    ]))
        }
        return points
    }

    private func provisionPoints() -> [ReviewPoint] {
        var points: [ReviewPoint] = []
        let provision = Provision(article: "", source: "")
        if book.agreement.minimalOperations == nil, flat.order.contains(where: { flat.isMinimalOnly[$0] }) {
            var barred = book
            barred.agreement.minimalOperations = provision
            var free = flat
            free.isMinimalOnly = free.isMinimalOnly.map { _ in false }
            points.append(
                ReviewPoint(
                    missing: .minimalOperationsProvision,
                    answers: [.init(content: .yes, verdict: verdict(nil, barred)), .init(content: .no, verdict: verdict(free))]))
        }
        let waits = flat.order.contains { maker in
            flat.useRange(of: maker).contains { evaluation.status(of: flat.uses[$0].component, in: maker) == .cumulationNotHeld }
        }
        if waits {
            var cumulating = book
            cumulating.agreement.cumulation = provision
            var unproven = flat
            for maker in flat.order {
                for index in flat.useRange(of: maker)
                where evaluation.status(of: flat.uses[index].component, in: maker) == .cumulationNotHeld {
                    unproven.proofs[flat.uses[index].component] = 0
                }
            }
            points.append(
                ReviewPoint(
                    missing: .cumulationProvision,
                    answers: [.init(content: .yes, verdict: verdict(nil, cumulating)), .init(content: .no, verdict: verdict(unproven))]))
        }
        return points
    }

    private func transitPoints() -> [ReviewPoint] {
        guard shipment.isDirect(under: book.agreement) == .unknown else { return [] }
        return [
            ReviewPoint(
                missing: book.agreement.directConsignment == nil ? .directConsignmentProvision : .transit,
                answers: [
                    .init(content: .yes, verdict: verdict(direct: .met)), .init(content: .no, verdict: verdict(direct: .notMet)),
                ]),
        ]
    }
}
