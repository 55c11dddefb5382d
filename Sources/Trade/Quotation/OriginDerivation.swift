import Figures
import Products

/// The shares that a determination rests on, each down to the values of the materials.
struct OriginDerivation {
    let determination: Determination
    let stated: StatedBill?
    let value: Derivation
    let address: QuotationAddress
    let unit: MeasurementUnit
    private let quantity: StatedNumber
    /// The uses of the bill as it was determined upon, and of one as it was stated.
    private let uses: [MaterialUse]
    private let statedUses: [MaterialUse]

    init(_ determination: Determination, _ good: QuotedGood, freeOnBoard: Derivation, at address: QuotationAddress) {
        (self.determination, stated, quantity) = (determination, good.bill, good.quantity)
        (value, self.address, unit) = (freeOnBoard, address, determination.bill.currency.unit)
        uses = determination.bill.uses
        statedUses = good.bill?.bill.uses ?? []
    }

    /// Regional value content, build-down and build-up, and the share of materials that do not change classification, each
    /// where the rule compares it.
    var shares: [Derivation] {
        let conditions = determination.product.alternatives.flatMap { leaves($0.condition) }
        var nodes: [Derivation] = []
        if conditions.contains(where: { if case .valueContent(.some, _) = $0.measure { true } else { false } }) { nodes.append(buildDown) }
        if conditions.contains(where: { if case .valueContent(_, .some) = $0.measure { true } else { false } }) { nodes.append(buildUp) }
        for case .change(let unchanged, .some, _) in conditions.map(\.measure) where !unchanged.isEmpty {
            let at = address.appending("unchanged")
            guard !nodes.contains(where: { $0.address == .quotation(at) }) else { continue }
            nodes.append(
                Computation.node(
                    at, OriginWords.unchangedShare, .share, .percent,
                    of: [Computation.node(at.appending("materials"), OriginWords.unchanged, .sum, unit, of: unchanged.map { use($0, at: at) }), value]))
        }
        return nodes
    }

    private func leaves(_ condition: ConditionFinding) -> [ConditionFinding] {
        if case .members(let members) = condition.measure { members.flatMap(leaves) } else { [condition] }
    }

    private var buildDown: Derivation {
        let at = address.appending("value-content")
        let foreign = nonOriginating(determination.product, at: at.appending("foreign"), OriginWords.nonOriginating)
        let local = foreign.map { Computation.node(at.appending("local"), OriginWords.local, .difference, unit, of: [value, $0]) } ?? value
        return Computation.node(at, OriginWords.buildDown, .share, .percent, of: [local, value])
    }

    /// The non-originating materials in a making; `nil` where there are none.
    private func nonOriginating(_ making: MakingFinding, at place: QuotationAddress, _ title: LocalizedText) -> Derivation? {
        let lines = making.lines.filter { $0.status.originates != .met }
        let nodes = lines.compactMap { line in
            line.isSeenThrough ? seenThrough(line, at: place.appending("\(line.use + 1)")) : counted(line, at: place.appending("\(line.use + 1)"))
        }
        return nodes.isEmpty ? nil : Computation.node(place, title, .sum, unit, of: nodes)
    }

    private func counted(_ line: LineFinding, at place: QuotationAddress) -> Derivation {
        let name = title(line)
        guard !line.deductibleCosts.isZero, let cell = stated?.deductions[line.use] else { return use(line.use, at: place, title: name) }
        let deduction = ofAll(statedUses[line.use].deductibleCosts, cell, OriginWords.deductible, at: place.appending("deductible"))
        return Computation.node(
            place, name, .difference, unit, of: [use(line.use, at: place.appending("value"), title: name), deduction])
    }

    /// The part of an intermediate product's non-originating materials that this use takes.
    private func seenThrough(_ line: LineFinding, at place: QuotationAddress) -> Derivation? {
        guard let making = determination.makings.first(where: { $0.component == line.component }),
            let production = determination.bill.components[line.component].production,
            let inside = nonOriginating(making, at: place.appending("inside"), OriginWords.inside(title(line)))
        else { return nil }
        return line.value == production.value ? inside : part(of: inside, usedBy: line, at: place, .up)
    }

    /// The part of what is in an intermediate product that one use of it takes, rounded against the applicant.
    func part(of inside: Derivation, usedBy line: LineFinding, at place: QuotationAddress, _ rule: RoundingRule) -> Derivation {
        guard let cell = stated?.madeValues[line.component], let made = stated?.bill.components[line.component].production?.value else {
            return Computation.missing(place, inside.title, unit, OriginWords.noCell, settledBy: OriginWords.stateBill)
        }
        let whole = ofAll(made, cell, OriginWords.madeValue, at: place.appending("whole"))
        let share = Computation.node(
            place.appending("share"), OriginWords.partUsed, .quotient, unit,
            of: [
                Computation.node(place.appending("product"), OriginWords.insideTimesUse, .product, unit, of: [inside, use(line.use, at: place.appending("use"))]),
                whole
            ])
        return Computation.node(
            place, inside.title, .rounded, unit, of: [share], rounding: LegalRounding(places: ExactDecimal.places, rule))
    }

    /// An amount of one, for the whole line.
    func ofAll(_ amount: ExactDecimal, _ cell: DocumentCell, _ title: LocalizedText, at place: QuotationAddress) -> Derivation {
        Computation.node(place, title, .product, unit, of: [quantityNode(at: place), one(place, amount, cell)])
    }

    /// What one use of a material is worth in the whole line.
    func use(_ number: Int, at place: QuotationAddress, title: LocalizedText? = nil) -> Derivation {
        let at = place.appending("use-\(number + 1)")
        let title = title ?? LocalizedText(same: determination.bill.components[uses[number].component].name)
        guard let stated, number < stated.values.count else {
            return Computation.missing(at, title, unit, OriginWords.noCell, settledBy: OriginWords.stateBill)
        }
        return ofAll(statedUses[number].value, stated.values[number], title, at: at)
    }

    func title(_ line: LineFinding) -> LocalizedText {
        let name = determination.bill.components[line.component].name, status = line.status.text
        return LocalizedText(en: "\(name) (\(status.en))", zh: "\(name)（\(status.zh)）", vi: "\(name) (\(status.vi))")
    }

    private func quantityNode(at place: QuotationAddress) -> Derivation {
        Computation.stated(place.appending("quantity"), QuotationWords.quantity, quantity, .goodsUnit)
    }

    private func one(_ place: QuotationAddress, _ value: ExactDecimal, _ cell: DocumentCell) -> Derivation {
        Computation.stated(place.appending("of-one"), OriginWords.ofOne, value, unit, cell: cell)
    }
}
