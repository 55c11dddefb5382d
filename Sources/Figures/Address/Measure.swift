/// Which view of an indicator a figure is.
public enum Measure: Hashable, Sendable {
    case level
    /// Growth in per cent; `baseYear` only where it is not the year before.
    case growth(GrowthBasis, baseYear: Int?)
    /// The base that growth divides by.
    case base(GrowthBasis, baseYear: Int?)
    /// The root of the two-year ratio, less one, in per cent.
    case averageTwoYears
    /// Percentage points of the parent's growth.
    case contributionPoints
    /// The share of the parent's increment, in per cent.
    case contributionShare
    /// The share of the next level up in the same hierarchy, in per cent.
    case share
    /// The parent less this part: `rest` is its level.
    indirect case rest(Measure)
    /// The respondents that answered, in per cent of those due.
    case response
}

extension Measure: CustomStringConvertible {
    /// The form used in addresses.
    public var description: String {
        switch self {
        case .level: "level"
        case .growth(let basis, let year): "growth.\(basis.rawValue)" + (year.map { ":\($0.padded(to: 4))" } ?? "")
        case .base(let basis, let year): "base.\(basis.rawValue)" + (year.map { ":\($0.padded(to: 4))" } ?? "")
        case .averageTwoYears: "average2y"
        case .contributionPoints: "contribution.points"
        case .contributionShare: "contribution.share"
        case .share: "share"
        case .rest(.level): "rest"
        case .rest(let measure): "rest.\(measure)"
        case .response: "response"
        }
    }

    /// Every measure without a base year, for listings and suggestions.
    public static let plain: [Measure] = [
        .level, .growth(.comparable, baseYear: nil), .growth(.nominal, baseYear: nil),
        .base(.comparable, baseYear: nil), .base(.nominal, baseYear: nil),
        .averageTwoYears, .contributionPoints, .contributionShare, .share,
        .rest(.level), .rest(.growth(.comparable, baseYear: nil)), .rest(.growth(.nominal, baseYear: nil)),
        .rest(.base(.comparable, baseYear: nil)), .rest(.base(.nominal, baseYear: nil)), .response,
    ]

    /// Reads the form used in addresses; `nil` where it is none of them.
    public init?(_ text: some StringProtocol) {
        if let measure = Self.plain.first(where: { $0.description == text }) {
            self = measure
            return
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 4, let year = parts[1].plainNumber, year > 0,
            let plain = Measure(parts[0])?.with(baseYear: year)
        else { return nil }
        self = plain
    }

    /// The same measure on another base year; `nil` where a measure has none.
    func with(baseYear: Int) -> Measure? {
        switch self {
        case .growth(let basis, nil): .growth(basis, baseYear: baseYear)
        case .base(let basis, nil): .base(basis, baseYear: baseYear)
        case .rest(let inner): inner.with(baseYear: baseYear).map { .rest($0) }
        default: nil
        }
    }
}
