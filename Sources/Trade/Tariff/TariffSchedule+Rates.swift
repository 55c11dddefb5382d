import Figures
import Products

extension TariffSchedule {
    /// What is asked of goods of an origin under a scheme, for a code of any level: lines that agree answer together.
    public func rate(
        of code: HSCode, under scheme: TariffScheme, from origin: CountryCode, quota: QuotaUse = .unknown
    ) -> ApplicableRate {
        if let parties = scheme.parties, !parties.contains(origin) { return .originOutsideScheme }
        let found = lines(within: code)
        guard let first = found.first else { return .needsReview(.noLine(code)) }
        let answer = rate(of: first, under: scheme, from: origin, quota: quota)
        let isAgreed = found.dropFirst().allSatisfy { rate(of: $0, under: scheme, from: origin, quota: quota) == answer }
        return isAgreed ? answer : .needsReview(.severalLines(found.count))
    }

    /// What is asked of goods of an origin under a scheme, by one line.
    public func rate(
        of line: TariffLine, under scheme: TariffScheme, from origin: CountryCode, quota: QuotaUse = .unknown
    ) -> ApplicableRate {
        if let parties = scheme.parties, !parties.contains(origin) { return .originOutsideScheme }
        guard let index = columns.firstIndex(where: { $0.scheme == scheme && $0.covers(origin) }) else {
            return .needsReview(.columnNotHeld(scheme, origin: origin))
        }
        switch line.cells[index].content {
        case .blank: return .noRate
        case .underProvision(let provision): return .needsReview(.underProvision(provision))
        case .notUnderstood(let fault): return .needsReview(.notUnderstood(fault))
        case .rates(let alternatives):
            let answers = alternatives.map { answer($0, of: line, from: origin, quota: quota) }
            guard let first = answers.first else { return .noRate }
            if answers.allSatisfy({ $0 == first }) { return first }
            if let question = answers.lazy.compactMap(\.question).first { return .needsReview(question) }
            return .needsReview(.severalRates(answers.map(\.percentage)))
        }
    }

    private func answer(
        _ alternative: RateAlternative, of line: TariffLine, from origin: CountryCode, quota: QuotaUse
    ) -> ApplicableRate {
        guard alternative.isOpen(to: origin) else { return .excluded }
        switch alternative.term {
        case .excluded: return .excluded
        case .percentage(let inside):
            guard let outside = alternative.outsideQuota, outside != inside else { return .rate(inside) }
            return switch quota {
            case .inside: .rate(inside)
            case .outside: .rate(outside)
            case .unknown: .needsReview(.quota(inside: inside, outside: outside))
            }
        case .shareOfMostFavouredNation(let share):
            guard let whole = wholeRate(of: line, from: origin, quota: quota), share.millionths % 100 == 0,
                let product = ExactDecimal(millionths: share.millionths / 100).multipliedExactly(by: whole)
            else { return .needsReview(.shareOfUnknownRate(share)) }
            return .rate(product)
        }
    }

    /// The most-favoured-nation rate that a share is taken of; a share of a share is none.
    private func wholeRate(of line: TariffLine, from origin: CountryCode, quota: QuotaUse) -> ExactDecimal? {
        let isShare = cell(line, .mostFavouredNation)?.alternatives.contains {
            if case .shareOfMostFavouredNation = $0.term { return true }
            return false
        }
        return isShare == false ? rate(of: line, under: .mostFavouredNation, from: origin, quota: quota).percentage : nil
    }
}
