import Figures
import Products
@testable import Trade

/// Origin determined the plain way, straight from the values of a bill, where every rule is held: the oracle of the tests.
struct PlainOrigin {
    var bill: BillOfMaterials
    var agreement: Agreement

    func originates(_ index: Int) -> Bool {
        guard let making = bill.components[index].production, let code = bill.components[index].code,
            agreement.parties.contains(making.country)
        else { return false }
        let rules = agreement.productRules.filter { rule in rule.codes.contains { code.isWithin($0) } }
        let longest = rules.max { a, b in a.codes[0].digits.count < b.codes[0].digits.count }
        return (longest.map { [$0.expression] } ?? []).contains { meets($0, index, making, code) }
            || making.inputs.allSatisfy { counts($0.component, in: making) }
    }

    private func counts(_ index: Int, in making: Production) -> Bool {
        let component = bill.components[index]
        let isProven = component.proofs.contains { $0.agreement == agreement.id }
        switch component.supply {
        case .bought(let origin):
            guard let origin, agreement.parties.contains(origin) else { return false }
            return origin == making.country || isProven
        case .made(let inner):
            guard agreement.parties.contains(inner.country) else { return false }
            return isProven || (inner.country == making.country && originates(index))
        }
    }

    /// Code, value and weight of the non-originating materials that count.
    private func foreign(_ making: Production) -> [(HSCode?, ExactDecimal, ExactDecimal)] {
        making.inputs.flatMap { use -> [(HSCode?, ExactDecimal, ExactDecimal)] in
            if counts(use.component, in: making) { return [] }
            let component = bill.components[use.component]
            if let inner = component.production, inner.isByFinalProducer, inner.country == making.country { return foreign(inner) }
            return [(component.code, use.value - use.deductibleCosts, use.weight ?? .zero)]
        }
    }

    private func meets(_ rule: RuleExpression, _ index: Int, _ making: Production, _ code: HSCode) -> Bool {
        switch rule {
        case .all(let members): return members.allSatisfy { meets($0, index, making, code) }
        case .any(let members): return members.contains { meets($0, index, making, code) }
        case .producedExclusively: return making.inputs.allSatisfy { counts($0.component, in: making) }
        case .valueContent(let percent, _):
            let sum = foreign(making).reduce(ExactDecimal.zero) { $0 + $1.1 }
            return making.isMinimalOnly != true && (making.value - sum) * 100 >= making.value.multipliedExactly(by: percent)!
        case .changeOfClassification(let level, let exclusions):
            let digits = level == .chapter ? 2 : level == .heading ? 4 : 6
            let unchanged = foreign(making).filter { material in
                let own = material.0!.digits
                return own.prefix(digits) == code.digits.prefix(digits)
                    || exclusions.contains { ($0.first.digits...$0.last.digits).contains(String(own.prefix($0.first.digits.count))) }
            }
            let isTolerated = unchanged.reduce(ExactDecimal.zero) { $0 + $1.1 } * 10 <= making.value
            let isLight = ("50"..."63").contains(String(code.digits.prefix(2))) && making.weight != nil
                && unchanged.reduce(ExactDecimal.zero) { $0 + $1.2 } * 10 <= making.weight!
            return making.isMinimalOnly != true && (isTolerated || isLight)
        case .process(let name): return making.isMinimalOnly != true && making.processes[name] == true
        case .whollyObtained: return false
        }
    }
}
