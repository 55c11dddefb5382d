import Figures
import Foundation

/// The round values that stand along an axis from zero: at most five steps of 1, 2, 2.5 or 5 times a power of ten.
struct AxisTicks {
    let values: [ExactDecimal]

    /// - Parameters:
    ///   - numbers: what is to be shown; only where marks go is computed in binary.
    ///   - isWhole: whether nothing lies between whole numbers, as between counted things.
    init(spanning numbers: [Double], isWhole: Bool = false) {
        let low = min(0, numbers.min() ?? 0), high = max(0, numbers.max() ?? 0)
        let least = isWhole ? 1.0 : 0.001
        let rough = max((high - low) / 5, least)
        guard rough < 1e28 else {
            values = []
            return
        }
        let power = Int(log10(rough).rounded(.down)) - 1
        let unit = pow(10, Double(power))
        let allowed: [Int] = isWhole && power < 1 ? [10, 20, 50, 100] : [10, 20, 25, 50, 100]
        let times = allowed.first { Double($0) * unit >= rough * 0.999_999 } ?? 100
        let step = Double(times) * unit
        // The step is at least a thousandth, so its power of ten in millionths is no fraction.
        let exact = (0..<max(0, power + ExactDecimal.places)).reduce(Int128(times)) { product, _ in product * 10 }
        let first = Int((low / step + 1e-9).rounded(.down)), last = max(Int((high / step - 1e-9).rounded(.up)), first + 1)
        values = (min(first, 0)...last).map { ExactDecimal(millionths: exact * Int128($0)) }
    }
}

extension MeasurementUnit {
    /// Whether things are counted in it, of which there are no parts.
    var isCounted: Bool {
        if case .count = dimension { true } else { false }
    }
}
