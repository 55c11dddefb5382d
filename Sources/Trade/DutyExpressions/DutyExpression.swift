import Figures

/// How a duty is computed, as tariffs write it: `13.8% MIN 13/dtn MAX 15/dtn - 7/dtn`.
///
/// `+` and `-` bind tighter than `MIN` and `MAX`, which apply from left to right: `MIN` is the
/// least that is asked, `MAX` the most.
public indirect enum DutyExpression: Hashable, Sendable {
    /// Per cent of the customs value.
    case adValorem(ExactDecimal)
    /// Per cent of the retail price.
    case ofRetailPrice(ExactDecimal)
    case specific(SpecificRate)
    case sum(DutyExpression, DutyExpression)
    case difference(DutyExpression, DutyExpression)
    /// The first, but not less than the second.
    case atLeast(DutyExpression, DutyExpression)
    /// The first, but not more than the second.
    case atMost(DutyExpression, DutyExpression)

    /// The two parts of a compound expression; empty for a rate.
    public var parts: [DutyExpression] {
        switch self {
        case .adValorem, .ofRetailPrice, .specific: []
        case .sum(let left, let right), .difference(let left, let right), .atLeast(let left, let right), .atMost(let left, let right):
            [left, right]
        }
    }
}

extension DutyExpression: CustomStringConvertible {
    /// The expression as it is written, with brackets only where they are needed; reading it gives the same expression.
    public var description: String {
        switch self {
        case .adValorem(let rate): "\(rate)%"
        case .ofRetailPrice(let rate): "\(rate)% of retail price"
        case .specific(let rate): rate.description
        case .sum(let left, let right): "\(left.written(amid: .sum)) + \(right.written(amid: .rate))"
        case .difference(let left, let right): "\(left.written(amid: .sum)) - \(right.written(amid: .rate))"
        case .atLeast(let left, let right): "\(left.written(amid: .limit)) MIN \(right.written(amid: .sum))"
        case .atMost(let left, let right): "\(left.written(amid: .limit)) MAX \(right.written(amid: .sum))"
        }
    }

    private enum Binding: Int {
        case limit, sum, rate
    }

    private var binding: Binding {
        switch self {
        case .adValorem, .ofRetailPrice, .specific: .rate
        case .sum, .difference: .sum
        case .atLeast, .atMost: .limit
        }
    }

    private func written(amid loosest: Binding) -> String {
        binding.rawValue < loosest.rawValue ? "(\(self))" : description
    }
}

extension SpecificRate: CustomStringConvertible {
    public var description: String {
        let money = currency.map { "\(amount) \($0)" } ?? "\(amount)"
        let quantity = count == 1 ? unit.rawValue : "\(count) \(unit.rawValue)"
        return "\(money)/\(quantity)\(isPerPercentage ? "/%" : "")"
    }
}
