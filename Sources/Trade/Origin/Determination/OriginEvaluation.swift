import Figures
import Products

/// The determination itself, over flat arrays: for one bill and one agreement the truth of every making's rule. An
/// explanation reads its arrays and asks its conditions again; nothing is computed twice in different ways.
struct OriginEvaluation {
    let bill: FlatBill
    let book: RuleBook
    private let proofMask: UInt64
    private let isParty: [Bool]
    /// By component: whether it originates where it is made; meaningless for what is bought.
    private(set) var originates: [Truth]
    private(set) var sums: [ValueSums]
    private(set) var ruleIndex: [Int]
    /// By component, the alternative that decided: the first that is met, else the first of greatest truth.
    private(set) var alternative: [Int]

    /// O(uses × levels of the same producer); no text is compared but for specific processes.
    ///
    /// - Parameter assumed: the truth to take for some makings in place of their rules: what an answer would mean.
    init(_ bill: FlatBill, _ book: RuleBook, assumed: [Int: Truth] = [:]) {
        (self.bill, self.book) = (bill, book)
        proofMask = bill.proofMask(of: book.agreement.id)
        isParty = bill.country.map { book.memberships.contains($0) }
        originates = Array(repeating: .notMet, count: bill.span.count)
        sums = Array(repeating: ValueSums(), count: bill.span.count)
        ruleIndex = Array(repeating: 0, count: bill.span.count)
        alternative = Array(repeating: 0, count: bill.span.count)
        for component in bill.order where bill.isMade(component) {
            sums[component] = sum(of: component)
            ruleIndex[component] = book.index(of: bill.span[component])
            guard isParty[component] else { continue }
            decide(component)
            if !assumed.isEmpty, let truth = assumed[component] { originates[component] = truth }
        }
    }

    /// The truth for the final product.
    var product: Truth { bill.order.last.map { originates[$0] } ?? .notMet }

    private mutating func decide(_ component: Int) {
        let rule = book.rule(at: ruleIndex[component])
        var best = Truth.notMet
        for (index, way) in rule.alternatives.enumerated() {
            let truth = truth(of: way, for: component)
            if truth > best { (best, alternative[component]) = (truth, index) }
            if best == .met { break }
        }
        originates[component] = rule.isHeld ? best : max(best, .unknown)
    }

    func truth(of alternative: RuleAlternative, for component: Int) -> Truth {
        let truth = truth(of: alternative.expression, for: component)
        return alternative.doubt == nil ? truth : min(truth, .unknown)
    }
}

// MARK: - Materials

extension OriginEvaluation {
    /// How a material counts in what is made in `maker`'s country.
    func status(of material: Int, in maker: Int) -> MaterialStatus {
        let country = bill.country[material]
        if country < 0 { return .undetermined }
        guard isParty[material] else { return .ofNoParty }
        let isProven = bill.proofs[material] & proofMask != 0
        if country == bill.country[maker] {
            guard bill.isMade(material), !isProven else { return .local }
            switch originates[material] {
            case .met: return .absorbed
            case .notMet: return .ruleNotMet
            case .unknown: return .ruleUnknown
            }
        }
        guard isProven else { return .withoutProof }
        return book.agreement.cumulation == nil ? .cumulationNotHeld : .cumulated
    }

    /// Whether what does not originate counts with the materials in it rather than with its price.
    func isSeenThrough(_ material: Int, in maker: Int) -> Bool {
        bill.isMade(material) && bill.isByFinalProducer[material] && bill.country[material] == bill.country[maker]
    }

    private func sum(of component: Int) -> ValueSums {
        var sum = ValueSums()
        sum.conversionCost = bill.conversionCost[component] < 0 ? nil : bill.conversionCost[component]
        for index in bill.useRange(of: component) {
            let use = bill.uses[index]
            let truth = status(of: use.component, in: component).originates
            guard truth != .met else {
                sum.originatingLow += use.value
                sum.originatingHigh += use.value
                continue
            }
            var inside = ValueSums(nonOriginatingLow: use.net, nonOriginatingHigh: use.net, conversionCost: 0)
            if isSeenThrough(use.component, in: component) {
                inside = sums[use.component].scaled(by: use.value, over: bill.value[use.component])
            }
            sum.nonOriginatingHigh += inside.nonOriginatingHigh
            if truth == .notMet {
                sum.nonOriginatingLow += inside.nonOriginatingLow
                sum.originatingLow += inside.originatingLow
                sum.originatingHigh += inside.originatingHigh
                sum.conversionCost = sum.conversionCost.flatMap { own in inside.conversionCost.map { own + $0 } }
            } else {
                // Between its whole price and what is in it; conversion cost stays out of the low bound, which is cautious.
                sum.originatingLow += inside.originatingLow
                sum.originatingHigh += use.value
            }
        }
        return sum
    }
}

// MARK: - Conditions

extension OriginEvaluation {
    func truth(of expression: RuleExpression, for component: Int) -> Truth {
        switch expression {
        case .whollyObtained: bill.isWhollyObtained[component] ? .met : .notMet
        case .producedExclusively: producedExclusively(component)
        case .changeOfClassification(let level, let exclusions):
            afterMinimalOperations(component, changeOfClassification(component, level, exclusions))
        case .valueContent(let percent, let method): afterMinimalOperations(component, valueContent(component, percent, method))
        case .process(let name): afterMinimalOperations(component, process(name, of: component))
        case .all(let members): members.reduce(.met) { min($0, truth(of: $1, for: component)) }
        case .any(let members): members.reduce(.notMet) { max($0, truth(of: $1, for: component)) }
        }
    }

    /// Minimal operations confer nothing; where the provision is not held, what would be met is unknown.
    private func afterMinimalOperations(_ component: Int, _ truth: Truth) -> Truth {
        guard bill.isMinimalOnly[component] else { return truth }
        return book.agreement.minimalOperations == nil ? min(truth, .unknown) : .notMet
    }

    private func producedExclusively(_ component: Int) -> Truth {
        if bill.useRange(of: component).isEmpty { return .notMet }
        return bill.useRange(of: component).reduce(.met) { min($0, status(of: bill.uses[$1].component, in: component).originates) }
    }

    private func process(_ name: String, of component: Int) -> Truth {
        bill.productions[component]?.processes[name].map { $0 ? .met : .notMet } ?? .unknown
    }

    func valueContent(_ component: Int, _ percent: ExactDecimal, _ method: ValueContentMethod) -> Truth {
        switch method {
        case .buildDown: buildDown(component, percent)
        case .buildUp: buildUp(component, percent) ?? .unknown
        // Where costs are not stated the exporter has not chosen build-up.
        case .either: max(buildDown(component, percent), buildUp(component, percent) ?? .notMet)
        }
    }

    private func buildDown(_ component: Int, _ percent: ExactDecimal) -> Truth {
        let value = bill.value[component], sum = sums[component]
        return Self.atLeast(percent, low: value - sum.nonOriginatingHigh, high: value - sum.nonOriginatingLow, of: value)
    }

    private func buildUp(_ component: Int, _ percent: ExactDecimal) -> Truth? {
        let sum = sums[component]
        guard let cost = sum.conversionCost else { return nil }
        return Self.atLeast(
            percent, low: sum.originatingLow + cost, high: sum.originatingHigh + cost, of: bill.value[component])
    }

    /// Whether a share between two bounds reaches the per cent, by cross products.
    private static func atLeast(_ percent: ExactDecimal, low: Int128, high: Int128, of whole: Int128) -> Truth {
        let threshold = Ratio(numerator: percent.millionths, denominator: 100_000_000)
        if Ratio(numerator: low, denominator: whole) >= threshold { return .met }
        return Ratio(numerator: high, denominator: whole) < threshold ? .notMet : .unknown
    }

    private func changeOfClassification(_ component: Int, _ level: ChangeLevel, _ exclusions: [HSExclusion]) -> Truth {
        tolerated(unchanged(component, level, exclusions), component)
    }

    /// Whether the materials that do not change are few enough.
    func tolerated(_ sum: UnchangedSum, _ component: Int) -> Truth {
        if sum.countHigh == 0 { return .met }
        guard let deMinimis = book.agreement.deMinimis else { return .unknown }
        let whole = bill.value[component]
        let byValue = Self.atMost(deMinimis.percent, low: sum.low, high: sum.high, of: whole)
        guard byValue != .met, let chapters = deMinimis.weightChapters,
            chapters.contains(Int(bill.span[component].lower / 10_000))
        else { return byValue }
        let weight = bill.weight[component]
        let byWeight: Truth = weight <= 0 || !sum.isWeightKnown
            ? .unknown : Self.atMost(deMinimis.percent, low: sum.weightLow, high: sum.weightHigh, of: weight)
        return max(byValue, byWeight)
    }

    private static func atMost(_ percent: ExactDecimal, low: Int128, high: Int128, of whole: Int128) -> Truth {
        let limit = Ratio(numerator: percent.millionths, denominator: 100_000_000)
        if Ratio(numerator: high, denominator: whole) <= limit { return .met }
        return Ratio(numerator: low, denominator: whole) > limit ? .notMet : .unknown
    }
}
