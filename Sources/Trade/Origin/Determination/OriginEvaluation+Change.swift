import Figures
import Products

/// Walks the non-originating materials of a making, those inside intermediate products of the same producer included.
extension OriginEvaluation {
    /// What does not change classification at a level.
    func unchanged(_ component: Int, _ level: ChangeLevel, _ exclusions: [HSExclusion]) -> UnchangedSum {
        var sum = UnchangedSum()
        add(usesOf: component, to: &sum, Test(product: bill.span[component], level: level, exclusions: exclusions), Share())
        return sum
    }

    /// The uses that ``unchanged(_:_:_:)`` counts.
    func unchangedUses(_ component: Int, _ level: ChangeLevel, _ exclusions: [HSExclusion]) -> [Int] {
        var found: [Int] = []
        func collect(_ maker: Int) {
            for index in bill.useRange(of: maker) {
                let material = bill.uses[index].component
                guard status(of: material, in: maker).originates != .met else { continue }
                if isSeenThrough(material, in: maker) {
                    collect(material)
                } else if Self.isChanged(bill.span[material], to: bill.span[component], level, exclusions) != .met,
                    !found.contains(index) {
                    found.append(index)
                }
            }
        }
        collect(component)
        return found
    }

    /// Whether a material's code changes into the product's, and is none of those excepted.
    static func isChanged(_ span: HSSpan, to product: HSSpan, _ level: ChangeLevel, _ exclusions: [HSExclusion]) -> Truth {
        var changed = span.isChanged(at: level, to: product)
        for exclusion in exclusions {
            switch exclusion.span.contains(span) {
            case .met: changed = .notMet
            case .unknown: changed = min(changed, .unknown)
            case .notMet: break
            }
        }
        return changed
    }

    private struct Test {
        var product: HSSpan
        var level: ChangeLevel
        var exclusions: [HSExclusion]
    }

    /// How much of a making is in the product, and whether it is certain that its materials count.
    private struct Share {
        var numerator: Int128 = 1
        var denominator: Int128 = 1
        var isCertain = true

        func of(_ value: Int128) -> Int128 {
            numerator == denominator ? value : ValueSums.roundedUp(value, numerator, denominator)
        }

        func taking(_ value: Int128, of whole: Int128, _ isCertain: Bool) -> Share {
            guard value != whole else { return Share(numerator: numerator, denominator: denominator, isCertain: isCertain) }
            let exact = Ratio(numerator: numerator, denominator: denominator).reduced
            let step = Ratio(numerator: value, denominator: whole).reduced
            let (top, overflow) = exact.numerator.multipliedReportingOverflow(by: step.numerator)
            let (bottom, overflowBelow) = exact.denominator.multipliedReportingOverflow(by: step.denominator)
            if !overflow, !overflowBelow { return Share(numerator: top, denominator: bottom, isCertain: isCertain) }
            // The exact share leaves 128 bits: the next greater trillionth, against the applicant.
            let trillion: Int128 = 1_000_000_000_000
            let outer = ValueSums.roundedUp(trillion, exact.numerator, exact.denominator)
            return Share(
                numerator: ValueSums.roundedUp(outer, step.numerator, step.denominator), denominator: trillion, isCertain: isCertain)
        }
    }

    private func add(usesOf component: Int, to sum: inout UnchangedSum, _ test: Test, _ share: Share) {
        for index in bill.useRange(of: component) {
            let use = bill.uses[index]
            let originates = status(of: use.component, in: component).originates
            guard originates != .met else { continue }
            let isCertain = share.isCertain && originates == .notMet
            if isSeenThrough(use.component, in: component) {
                add(usesOf: use.component, to: &sum, test, share.taking(use.value, of: bill.value[use.component], isCertain))
                continue
            }
            let changed = Self.isChanged(bill.span[use.component], to: test.product, test.level, test.exclusions)
            guard changed != .met else { continue }
            let value = share.of(use.net)
            let weight = use.weight < 0 ? 0 : share.of(use.weight)
            sum.high += value
            sum.weightHigh += weight
            sum.countHigh += 1
            if use.weight < 0 { sum.isWeightKnown = false }
            guard isCertain, changed == .notMet else { continue }
            sum.low += value
            sum.weightLow += weight
            sum.countLow += 1
        }
    }
}
