/// A choice among numbered things by whole weights. O(log n) a draw.
struct WeightedChoice: Sendable {
    /// Running totals; ascending.
    private let totals: [Int]

    init(_ weights: some Sequence<Int>) {
        var total = 0
        self.totals = weights.map { weight in
            total += max(0, weight)
            return total
        }
    }

    /// The index drawn, or `nil` where nothing has any weight.
    func draw(using numbers: inout SplitMix64) -> Int? {
        guard let total = totals.last, total > 0 else { return nil }
        let mark = Int(numbers.next() % UInt64(total))
        var (low, high) = (0, totals.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if totals[middle] > mark { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
