import Figures

extension FigureEvaluation {
    /// The value of an address with its why.
    func term(_ address: FigureAddress, depth: FigureRule.Depth) -> Term {
        if let release { return unknown(address, .noRelease(release)) }
        if case .quotient = indicator(address)?.source, address.measure != .level { return unknown(address, .measureDoesNotApply) }
        switch address.measure {
        case .level: return level(address, depth: depth)
        case .base(let basis, let year): return base(address, basis: basis, year: year, depth: depth)
        case .growth(let basis, let year): return growth(address, basis: basis, year: year, depth: depth)
        case .averageTwoYears: return averageTwoYears(address, depth: depth)
        case .share: return share(address, depth: depth)
        case .contributionPoints, .contributionShare: return contribution(address, depth: depth)
        case .rest(let inner): return rest(address, inner: inner, depth: depth)
        case .response: return responseRate(address, depth: depth)
        }
    }

    /// 100 × (current ÷ base − 1).
    func growth(_ address: FigureAddress, basis: GrowthBasis, year: Int?, depth: FigureRule.Depth) -> Term {
        let current = term(address.with(measure: .level), depth: depth.below)
        let base = term(address.with(measure: .base(basis, baseYear: year)), depth: depth.below)
        var grown = quotient(address, .growth, [current, base], depth: depth) { $0.lessOne }
        if let flag = lowBase(address, current: current, base: base, basis: basis, year: year) { grown.flags.insert(flag) }
        return grown
    }

    /// 100 × this ÷ the next level up.
    func share(_ address: FigureAddress, depth: FigureRule.Depth) -> Term {
        guard let parent = parent(of: address) else { return unknown(address, .noParent, operation: .share) }
        let part = term(address.with(measure: .level), depth: depth.below)
        let whole = term(parent.with(measure: .level), depth: depth.below)
        return quotient(address, .share, [part, whole], depth: depth) { $0 }
    }

    /// The part's increment over the parent's base, or over the parent's increment.
    func contribution(_ address: FigureAddress, depth: FigureRule.Depth) -> Term {
        let operation: Figures.Operation = address.measure == .contributionPoints ? .contribution : .shareOfIncrement
        guard let parent = parent(of: address) else { return unknown(address, .noParent, operation: operation) }
        let base = Measure.base(.comparable, baseYear: nil)
        var terms = [
            term(address.with(measure: .level), depth: depth.below), term(address.with(measure: base), depth: depth.below),
        ]
        if operation == .shareOfIncrement { terms.append(term(parent.with(measure: .level), depth: depth.below)) }
        terms.append(term(parent.with(measure: base), depth: depth.below))
        let values = terms.compactMap(\.exact)
        guard values.count == terms.count else { return resting(address, operation, on: terms, depth: depth) }
        let divisor = operation == .shareOfIncrement ? values[2] - values[3] : values[2]
        guard let ratio = Ratio(values[0] - values[1], over: divisor) else { return undefined(address, operation, on: terms) }
        return combined(address, operation, .ratio(ratio), terms, depth: depth)
    }

    /// The parent less this part, or a growth of it.
    func rest(_ address: FigureAddress, inner: Measure, depth: FigureRule.Depth) -> Term {
        guard let parent = parent(of: address) else { return unknown(address, .noParent, operation: .difference) }
        switch inner {
        case .growth(let basis, let year):
            let terms = [
                rest(address.with(measure: .rest(.level)), inner: .level, depth: depth.below),
                rest(address.with(measure: .rest(.base(basis, baseYear: year))), inner: .base(basis, baseYear: year), depth: depth.below),
            ]
            return quotient(address, .growth, terms, depth: depth) { $0.lessOne }
        default:
            let terms = [
                term(parent.with(measure: inner), depth: depth.below), term(address.with(measure: inner), depth: depth.below),
            ]
            guard let whole = terms[0].exact, let part = terms[1].exact else {
                return resting(address, .difference, on: terms, depth: depth)
            }
            return combined(address, .difference, .exact(whole - part), terms, depth: depth)
        }
    }

    /// 100 × (√(level ÷ base two years before) − 1); without such a base, from the two growth
    /// rates. The square root is shown to four decimals of a per cent.
    func averageTwoYears(_ address: FigureAddress, depth: FigureRule.Depth) -> Term {
        let twoBefore = address.with(measure: .base(.comparable, baseYear: address.period.year - 2))
        let levels = [term(address.with(measure: .level), depth: depth.below), term(twoBefore, depth: depth.below)]
        // The values apart from their terms: Swift 6.3.1 cannot optimize `levels[1].exact` here.
        let values = levels.map(\.value)
        if values[1].exact != nil {
            return averageGrowth(address, .rootOfRatio, of: Self.ratio(of: values), levels, depth: depth)
        }
        let growth = address.with(measure: .growth(.comparable, baseYear: nil))
        let growths = [
            term(growth, depth: depth.below),
            term(growth.with(period: address.period.shifted(years: -1)), depth: depth.below),
        ]
        return averageGrowth(address, .rootOfProduct, of: Self.product(of: growths.map(\.value)), growths, depth: depth)
    }

    /// A level over an earlier one.
    private static func ratio(of levels: [FigureValue]) -> Ratio? {
        guard case .exact(let now) = levels[0], case .exact(let before) = levels[1] else { return nil }
        return Ratio(now, over: before)
    }

    /// What two years' growth multiplies a level by.
    private static func product(of growths: [FigureValue]) -> Ratio? {
        guard case .ratio(let last) = growths[0], case .ratio(let before) = growths[1] else { return nil }
        return last.plusOne.multiplied(by: before.plusOne)
    }

    /// The yearly growth that twice over makes `ratio`.
    private func averageGrowth(
        _ address: FigureAddress, _ operation: Figures.Operation, of ratio: Ratio?, _ terms: [Term], depth: FigureRule.Depth
    ) -> Term {
        guard let root = ratio?.squareRoot(places: 6) else {
            return terms.contains { $0.value.unknown != nil }
                ? resting(address, operation, on: terms, depth: depth) : undefined(address, operation, on: terms)
        }
        let percent = RoundedDecimal(coefficient: root.coefficient - 1_000_000, places: 4)
        let value = FigureValue.modelled(percent, tolerance: RoundedDecimal(coefficient: 5, places: 5))
        return combined(address, operation, value, terms, depth: depth)
    }

    // MARK: Combining

    /// A quotient of two terms, or why there is none.
    func quotient(
        _ address: FigureAddress, _ operation: Figures.Operation, _ terms: [Term], depth: FigureRule.Depth,
        _ shape: (Ratio) -> Ratio
    ) -> Term {
        guard let numerator = terms[0].exact, let denominator = terms[1].exact else {
            return resting(address, operation, on: terms, depth: depth)
        }
        guard let ratio = Ratio(numerator, over: denominator) else { return undefined(address, operation, on: terms) }
        return combined(address, operation, .ratio(shape(ratio)), terms, depth: depth)
    }

    /// A quotient by zero.
    private func undefined(_ address: FigureAddress, _ operation: Figures.Operation, on terms: [Term]) -> Term {
        var term = unknown(address, .zeroBase, operation: operation, children: terms.map(\.derivation))
        term.inherit(from: terms)
        term.flags.insert(.undefined)
        return term
    }

    /// A term made of others.
    func combined(
        _ address: FigureAddress, _ operation: Figures.Operation, _ value: FigureValue, _ terms: [Term], depth: FigureRule.Depth
    ) -> Term {
        var term = Term(derivation: Derivation(
            address: address, title: title(of: address), operation: operation, value: value, unit: unit(of: address),
            children: depth.levels > 0 ? .listed(terms.map(\.derivation)) : .deferred(count: terms.count),
            bound: terms.map(\.derivation.bound).reduce(.exactly, +)))
        term.inherit(from: terms)
        return term
    }

    /// A term that has no value because one of those it rests on has none.
    func resting(_ address: FigureAddress, _ operation: Figures.Operation, on terms: [Term], depth: FigureRule.Depth) -> Term {
        let reason = terms.compactMap(\.value.unknown).first ?? .nothingFiled
        var term = unknown(address, reason, operation: operation, children: depth.levels > 0 ? terms.map(\.derivation) : [])
        term.inherit(from: terms)
        return term
    }
}

extension Ratio {
    var plusOne: Ratio {
        Ratio(numerator: numerator + denominator, denominator: denominator)
    }

    /// The product in lowest terms; `nil` where 128 bits do not hold it.
    func multiplied(by other: Ratio) -> Ratio? {
        let (left, right) = (reduced, other.reduced)
        let (numerator, overflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
        let (denominator, tooLarge) = left.denominator.multipliedReportingOverflow(by: right.denominator)
        return overflow || tooLarge ? nil : Ratio(numerator: numerator, denominator: denominator).reduced
    }
}
