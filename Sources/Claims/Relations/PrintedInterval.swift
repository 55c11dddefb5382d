import Figures

/// The values that round to what is printed, in millionths of the base unit.
struct PrintedInterval: Hashable {
    let low: Int128
    let high: Int128

    init(low: Int128, high: Int128) {
        self.low = low
        self.high = high
    }

    /// `nil` for values so large that their products would not fit; no such figure is a statistic.
    init?(_ reading: Reading) {
        let amount = reading.amount.millionths
        guard amount.magnitude < 1_000_000_000_000_000_000_000_000 else { return nil }
        let step = (0..<reading.decimals).reduce(Int128(reading.scale) * 1_000_000) { step, _ in step / 10 }
        // A bound or an `about` leaves a whole step to either side.
        let half = reading.bound == .exactly ? step / 2 : step
        self.init(low: amount - half, high: amount + half)
    }

    func meets(_ other: PrintedInterval) -> Bool { low <= other.high && other.low <= high }

    static func + (left: Self, right: Self) -> Self { Self(low: left.low + right.low, high: left.high + right.high) }
    static func - (left: Self, right: Self) -> Self { Self(low: left.low - right.high, high: left.high - right.low) }

    var magnitude: Self {
        low >= 0 ? self : high <= 0 ? Self(low: -high, high: -low) : Self(low: 0, high: max(-low, high))
    }

    /// Whether this over `whole` may be `percent` per cent. Both are positive.
    func isShare(_ percent: Self, of whole: Self) -> Bool {
        guard low > 0, whole.low > 0 else { return false }
        let hundred: Int128 = 100_000_000
        // percent × whole meets 100 × part, compared as quotients so that nothing overflows.
        let least = low * 100 / whole.high
        let most = high * 100 / whole.low
        let fraction: (Int128, Int128) -> Int128 = { part, all in (part % all) * 1_000_000 / all }
        let lowPercent = least * 1_000_000 + fraction(low * 100 % (whole.high * max(least, 1)), whole.high)
        let highPercent = most * 1_000_000 + fraction(high * 100 % (whole.low * max(most, 1)), whole.low) + 1
        return lowPercent < hundred * 100_000 && lowPercent <= percent.high && percent.low <= highPercent
    }
}
