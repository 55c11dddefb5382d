import Solver

/// Ranks candidates by the sum of their ranks, a rank a criterion: 1 + how many others are known to be greater. A value that is
/// not known counts neither as none nor as any: it takes the middle rank, (1 + candidates) / 2. Equal sums share a position.
///
/// Who gains in a criterion, all else being equal, never falls: its own rank does not grow, and no other's shrinks.
public struct CandidateRanking: Hashable, Sendable {
    /// By candidate and criterion.
    public let ranks: [[Rational]]
    /// By candidate; the least is the best.
    public let sums: [Rational]
    /// By candidate, from 1.
    public let positions: [Int]
    /// The candidates from the best to the last; of equal ones the earlier first.
    public let order: [Int]

    /// - Parameter values: by candidate and criterion; `nil` where it is not known. Takes `O(candidates² · criteria)`.
    public init(_ values: [[Rational?]]) {
        let middle = Rational(values.count + 1).divided(by: 2) ?? .one
        let ranks = values.map { own in
            own.indices.map { criterion in
                guard let value = own[criterion] else { return middle }
                return Rational(1 + values.count { other in other[criterion].map { $0 > value } ?? false })
            }
        }
        let sums = ranks.map { $0.reduce(.zero, +) }
        self.ranks = ranks
        self.sums = sums
        positions = sums.map { sum in 1 + sums.count { $0 < sum } }
        order = sums.indices.sorted { sums[$0] == sums[$1] ? $0 < $1 : sums[$0] < sums[$1] }
    }

    /// Whether another candidate has the same position.
    public func isShared(_ candidate: Int) -> Bool { positions.count { $0 == positions[candidate] } > 1 }
}
