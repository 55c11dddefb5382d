import Figures

/// What an indicator is in many places and industrial classes at once: the levels that its figures have one by one.
public struct LevelBreakdown: Sendable {
    public enum Answer: Sendable {
        case needs(Set<FactQuery>)
        case amounts(LevelBreakdown)
        /// Why the indicator has no levels of this period that could be split.
        case unknown(UnknownReason)
    }

    /// By place and class; only where something was filed.
    public internal(set) var amounts: [String: [String: ExactDecimal]] = [:]
}

extension FigureRule {
    /// The levels of an address in each of these places and each class with so many digits.
    ///
    /// - Throws: ``FigureError``.
    public func breakdown(of address: FigureAddress, places: [String], digits: Int) throws(FigureError) -> LevelBreakdown.Answer {
        let evaluation = try FigureEvaluation(address: address, facts: facts)
        let answer = evaluation.breakdown(of: address, places: places, digits: digits)
        return evaluation.missing.isEmpty ? answer : .needs(evaluation.missing)
    }
}

extension FigureEvaluation {
    fileprivate func breakdown(of address: FigureAddress, places: [String], digits: Int) -> LevelBreakdown.Answer {
        guard case .series(let formID, let seriesID) = indicator(address)?.source, let form = facts.forms[formID],
            let series = form.version(for: address.period).series.first(where: { $0.id == seriesID }),
            let columns = address.period.columns(isPrior: false)
        else { return .unknown(.measureDoesNotApply) }
        if let reason = form.refusal(of: address.period) { return .unknown(reason) }
        let parts = places.map { (id: $0, address: address.with(places: [$0])) }
        var breakdown = LevelBreakdown()
        for column in columns {
            for item in source(reported(address, form, series, column), address, byClass: true).items where !item.isLater && item.classCode.count >= digits {
                for part in parts where isAtom(item.atom, in: part.address) {
                    breakdown.amounts[part.id, default: [:]][String(item.classCode.prefix(digits)), default: .zero] += item.value
                }
            }
        }
        return .amounts(breakdown)
    }
}
