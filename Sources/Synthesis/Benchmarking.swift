/// Makes whole numbers add up to a total while keeping their proportions.
///
/// Months and respondents are drawn first, with the sizes and seasons that they are to have; then
/// they are scaled to the control total (the proportional form of Denton's method: within the
/// benchmarked interval the ratio of benchmarked to drawn is constant, so movements are kept).
/// Shares are cut to whole units, and the units left over go to the largest remainders, so that
/// the sum is exact and no number is a unit or more away from its exact share.
public enum Benchmarking {
    /// Shares of `total` in proportion to `weights`; `nil` where a weight or the total is negative,
    /// or where there is a total and no weight to carry it. Equal remainders go to the earlier.
    ///
    /// O(n log n).
    public static func shares(of total: Int, by weights: [Int]) -> [Int]? {
        let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
        guard total >= 0, weights.allSatisfy({ $0 >= 0 }) else { return nil }
        guard sum > 0 else { return total == 0 ? weights : nil }
        var shares: [Int] = []
        var remainders: [(remainder: Int128, index: Int)] = []
        shares.reserveCapacity(weights.count)
        remainders.reserveCapacity(weights.count)
        var given = 0
        for (index, weight) in weights.enumerated() {
            let (share, remainder) = (Int128(total) * Int128(weight)).quotientAndRemainder(dividingBy: sum)
            shares.append(Int(share))
            given += Int(share)
            if remainder > 0 { remainders.append((remainder, index)) }
        }
        remainders.sort { ($1.remainder, $0.index) < ($0.remainder, $1.index) }
        for (_, index) in remainders.prefix(total - given) { shares[index] += 1 }
        return shares
    }

    /// One number scaled by a ratio, cut to whole units.
    static func scaled(_ value: Int, by numerator: Int, over denominator: Int) -> Int {
        denominator == 0 ? value : Int(Int128(value) * Int128(numerator) / Int128(denominator))
    }
}
