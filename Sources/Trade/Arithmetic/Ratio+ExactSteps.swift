import Figures

extension Ratio {
    /// An exact decimal as a quotient.
    init(exactly value: ExactDecimal) {
        self.init(numerator: value.millionths, denominator: 1_000_000)
    }

    /// The exact sum in lowest terms; `nil` beyond 128 bits.
    func plusExactly(_ other: Ratio) -> Ratio? {
        let (left, right) = (reduced, other.reduced)
        let (a, isFirstLost) = left.numerator.multipliedReportingOverflow(by: right.denominator)
        let (b, isSecondLost) = right.numerator.multipliedReportingOverflow(by: left.denominator)
        let (numerator, isSumLost) = a.addingReportingOverflow(b)
        let (denominator, isQuotientLost) = left.denominator.multipliedReportingOverflow(by: right.denominator)
        guard !isFirstLost, !isSecondLost, !isSumLost, !isQuotientLost else { return nil }
        return Ratio(numerator: numerator, denominator: denominator).reduced
    }

    /// The exact product in lowest terms; `nil` beyond 128 bits.
    func timesExactly(_ other: Ratio) -> Ratio? {
        // Crosswise reduction first: customs values times rates stay small.
        let first = Ratio(numerator: numerator, denominator: other.denominator).reduced
        let second = Ratio(numerator: other.numerator, denominator: denominator).reduced
        let (top, isTopLost) = first.numerator.multipliedReportingOverflow(by: second.numerator)
        let (bottom, isBottomLost) = first.denominator.multipliedReportingOverflow(by: second.denominator)
        return isTopLost || isBottomLost ? nil : Ratio(numerator: top, denominator: bottom)
    }

    /// A percentage of this amount.
    func percentExactly(_ percentage: ExactDecimal) -> Ratio? {
        timesExactly(Ratio(numerator: percentage.millionths, denominator: 100_000_000))
    }

    var negated: Ratio { Ratio(numerator: -numerator, denominator: denominator) }
}
