import Figures
import Products

/// Searches the fewest components whose sources have to change, by determining again with each set.
///
/// Since an input that becomes originating never makes a verdict worse, a branch is left where not even all that could
/// still be swapped would suffice.
struct SwapSearch {
    private let book: RuleBook
    private let bill: BillOfMaterials
    private let flat: FlatBill
    private let proofMask: UInt64
    private let candidates: [SourceSwap]
    private var spent = 0
    private var found: [[Int]] = []

    init(_ evaluation: OriginEvaluation, _ bill: BillOfMaterials) {
        book = evaluation.book
        self.bill = bill
        var flat = evaluation.bill
        if !flat.proofAgreements.contains(book.agreement.id) { flat.proofAgreements.append(book.agreement.id) }
        self.flat = flat
        proofMask = flat.proofMask(of: book.agreement.id)
        candidates = Self.candidates(evaluation, bill)
    }

    /// Components that do not count as originating somewhere, greatest value first.
    private static func candidates(_ evaluation: OriginEvaluation, _ bill: BillOfMaterials) -> [SourceSwap] {
        let flat = evaluation.bill
        var values: [Int: Int128] = [:]
        for maker in flat.order {
            for index in flat.useRange(of: maker) {
                let use = flat.uses[index]
                guard !evaluation.isSeenThrough(use.component, in: maker),
                    evaluation.status(of: use.component, in: maker).originates != .met
                else { continue }
                values[use.component, default: 0] += use.value
            }
        }
        return values.map { component, value in
            SourceSwap(component: component, value: ExactDecimal(millionths: value), ways: ways(component, evaluation, bill))
        }.sorted { ($1.value, $0.component) < ($0.value, $1.component) }
    }

    private static func ways(_ component: Int, _ evaluation: OriginEvaluation, _ bill: BillOfMaterials) -> [SourceSwap.Way] {
        let agreement = evaluation.book.agreement
        let own: CountryCode? = switch bill.components[component].supply {
        case .bought(let origin): origin
        case .made(let production): production.country
        }
        var ways: [SourceSwap.Way] = []
        let exporter = bill.production.country
        if let own, own != exporter, agreement.cumulation != nil, agreement.parties.contains(own) { ways.append(.obtainProof(from: own)) }
        ways.append(.buyLocally)
        guard agreement.cumulation != nil else { return ways }
        return ways + agreement.parties.filter { $0 != exporter && $0 != own }.map { .buy(in: $0) }
    }

    func changes() -> [QualifyingChange] {
        var search = self
        return search.run()
    }

    private mutating func run() -> [QualifyingChange] {
        let all = Array(candidates.indices)
        guard !all.isEmpty, suffices(all) else { return [] }
        for size in 1...all.count {
            var chosen: [Int] = []
            guard extend(&chosen, from: 0, to: size) else { return [change(reduced(all), isProven: false)].compactMap { $0 } }
            guard !found.isEmpty else { continue }
            let ranked = found.map { set in (set, set.reduce(ExactDecimal.zero) { $0 + candidates[$1].value }) }
                .sorted { $0.1 == $1.1 ? $0.0.lexicographicallyPrecedes($1.0) : $0.1 < $1.1 }
            return ranked.prefix(WhatWouldQualify.shown).compactMap { change($0.0, isProven: true) }
        }
        return []
    }

    /// Adds candidates up to a size; `false` where the budget is spent.
    private mutating func extend(_ chosen: inout [Int], from start: Int, to size: Int) -> Bool {
        if chosen.count == size {
            if suffices(chosen) { found.append(chosen) }
            return spent <= WhatWouldQualify.budget
        }
        guard start + size - chosen.count <= candidates.count else { return true }
        for index in start...(candidates.count - (size - chosen.count)) {
            if size - chosen.count > 1, !suffices(chosen + Array(index..<candidates.count)) { return spent <= WhatWouldQualify.budget }
            chosen.append(index)
            let isWithinBudget = extend(&chosen, from: index + 1, to: size)
            chosen.removeLast()
            guard isWithinBudget else { return false }
        }
        return true
    }

    /// A set of which none can be left out; the least valuable are tried first.
    private mutating func reduced(_ all: [Int]) -> [Int] {
        var kept = all
        for index in all.reversed() {
            let without = kept.filter { $0 != index }
            if suffices(without) { kept = without }
        }
        return kept
    }

    private mutating func suffices(_ chosen: [Int]) -> Bool {
        spent += 1
        return OriginEvaluation(swapped(chosen), book).product == .met
    }

    private func swapped(_ chosen: [Int]) -> FlatBill {
        var changed = flat
        for index in chosen {
            let component = candidates[index].component
            changed.country[component] = bill.production.country.index
            changed.proofs[component] |= proofMask
        }
        return changed
    }

    private func change(_ chosen: [Int], isProven: Bool) -> QualifyingChange? {
        OriginExplanation(evaluation: OriginEvaluation(swapped(chosen), book)).met(bill.product).map {
            QualifyingChange(kind: .swap(chosen.map { candidates[$0] }), met: $0, isProvenSmallest: isProven)
        }
    }
}
