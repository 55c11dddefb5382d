import Figures
import Products

/// A bill of materials as arrays of numbers: what the loops of a determination run over.
struct FlatBill: Hashable, Sendable {
    /// A use, with its values in millionths of the bill's currency.
    struct Use: Hashable, Sendable {
        var component: Int
        var value: Int128
        var deductibleCosts: Int128
        /// Millionths of a kilogram; −1 where it is not known.
        var weight: Int128

        var net: Int128 { value - deductibleCosts }
    }

    /// Inputs before what is made of them; the product last.
    var order: [Int]
    var span: [HSSpan]
    /// The country of origin of what is bought, of making of what is made; −1 where it is not known.
    var country: [Int16]
    /// Bit n: a proof under the n-th agreement of `proofAgreements`.
    var proofs: [UInt64]
    /// The uses of a component's making are those from `firstUse[c]` to before `firstUse[c + 1]`.
    var firstUse: [Int]
    var uses: [Use]
    /// What a making is worth; 0 for what is bought.
    var value: [Int128]
    /// −1 where it is not stated.
    var conversionCost: [Int128]
    var weight: [Int128]
    var isByFinalProducer: [Bool]
    var isMinimalOnly: [Bool]
    var isWhollyObtained: [Bool]
    var proofAgreements: [String]
    var productions: [Production?]

    /// - Parameter order: the components in use, inputs before what is made of them.
    init(_ components: [BillComponent], _ order: [Int]) {
        self.order = order
        (span, country, proofs, firstUse, uses, value) = ([], [], [], [], [], [])
        (conversionCost, weight, isByFinalProducer, isMinimalOnly, isWhollyObtained) = ([], [], [], [], [])
        proofAgreements = []
        productions = components.map(\.production)
        for component in components {
            let making = component.production
            span.append(component.code.map { HSSpan($0) } ?? .anything)
            var mask: UInt64 = 0
            for proof in component.proofs {
                let known = proofAgreements.firstIndex(of: proof.agreement)
                if known == nil { proofAgreements.append(proof.agreement) }
                mask |= 1 << UInt64(known ?? proofAgreements.count - 1)
            }
            proofs.append(mask)
            firstUse.append(uses.count)
            for use in making?.inputs ?? [] {
                uses.append(
                    Use(
                        component: use.component, value: use.value.millionths,
                        deductibleCosts: use.deductibleCosts.millionths, weight: use.weight?.millionths ?? -1))
            }
            switch component.supply {
            case .bought(let origin): country.append(origin?.index ?? -1)
            case .made(let production): country.append(production.country.index)
            }
            value.append(making?.value.millionths ?? 0)
            conversionCost.append(making?.conversionCost?.millionths ?? -1)
            weight.append(making?.weight?.millionths ?? -1)
            isByFinalProducer.append(making?.isByFinalProducer ?? false)
            isMinimalOnly.append(making?.isMinimalOnly ?? false)
            isWhollyObtained.append(making?.isWhollyObtained ?? false)
        }
        firstUse.append(uses.count)
    }

    func isMade(_ component: Int) -> Bool { value[component] > 0 }

    func useRange(of component: Int) -> Range<Int> { firstUse[component]..<firstUse[component + 1] }

    /// The bit of proofs under an agreement; 0 where no component has one.
    func proofMask(of agreement: String) -> UInt64 {
        proofAgreements.firstIndex(of: agreement).map { 1 << UInt64($0) } ?? 0
    }
}
