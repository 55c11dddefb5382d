import Figures
import Products

/// Rates of one tax or refund over time.
public struct DatedRates: Hashable, Sendable {
    public var rates: [DatedRate]

    public init(_ rates: [DatedRate]) { self.rates = rates }

    /// The rate of a good on a day.
    ///
    /// A rate for the nearest code goes before one for a wider code, and that before the general
    /// one. Where the good may be among some goods whose list is not held, nothing is told,
    /// unless a rate names its code, or a nearer one.
    public func rate(of code: HSCode, on day: Day) -> DatedRateAnswer {
        let inForce = rates.filter { $0.span.contains(day) }
        let named = nearest(inForce.compactMap { rate in
            guard case .codes(let codes) = rate.goods else { return nil }
            return codes.filter(code.isWithin).map(\.digits.utf8.count).max().map { (rate, $0) }
        })
        let possible = inForce.compactMap { rate -> (rate: DatedRate, depth: Int)? in
            guard case .someWithin(let codes) = rate.goods else { return nil }
            // A code above the listed ones may hold some of them too.
            let depths = codes.filter { code.isWithin($0) || $0.isWithin(code) }.map(\.digits.utf8.count)
            return depths.max().map { (rate, $0) }
        }
        let partlyNamed = inForce.filter { rate in
            guard case .codes(let codes) = rate.goods else { return false }
            return codes.contains { $0 != code && $0.isWithin(code) }
        }
        let general = inForce.filter { $0.goods == .all }
        let base = named.rates.isEmpty ? general : named.rates
        let doubts = possible.filter { $0.depth >= named.depth }.map(\.rate) + partlyNamed
        guard doubts.isEmpty else { return .needsReview(.mayBeListed(general: base.first, others: doubts)) }
        guard let first = base.first else { return .needsReview(.noRateHeld(code, day)) }
        guard base.allSatisfy({ $0.percentage == first.percentage }) else { return .needsReview(.contradictory(base)) }
        return first.source.isVerified ? .rate(first) : .needsReview(.unverified(first))
    }

    private func nearest(_ found: [(rate: DatedRate, depth: Int)]) -> (rates: [DatedRate], depth: Int) {
        let depth = found.map(\.depth).max() ?? 0
        return (found.filter { $0.depth == depth }.map(\.rate), depth)
    }
}
