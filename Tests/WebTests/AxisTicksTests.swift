import Figures
import Testing

@testable import Web

@Suite("The round values along an axis")
struct AxisTicksTests {
    @Test("begin at zero or below, end at or above the highest, in round steps", arguments: [
        ([312.6, 55_506.8], false, ["0", "20000", "40000", "60000"]),
        ([0.0], false, ["0", "0.001"]),
        ([3], true, ["0", "1", "2", "3"]),
        ([1], true, ["0", "1"]),
        ([-4.2, 9.8], false, ["-5", "0", "5", "10"]),
        ([-12], false, ["-12.5", "-10", "-7.5", "-5", "-2.5", "0"]),
        ([1_209_873_000_000], false, ["0", "250000000000", "500000000000", "750000000000", "1000000000000", "1250000000000"]),
        ([5], false, ["0", "1", "2", "3", "4", "5"]),
        ([17], true, ["0", "5", "10", "15", "20"]),
    ])
    func round(numbers: [Double], isWhole: Bool, ticks: [String]) {
        #expect(AxisTicks(spanning: numbers, isWhole: isWhole).values.map(\.description) == ticks)
    }

    @Test("are few, and none where a number is beyond all counting")
    func few() {
        for exponent in 0..<20 {
            for digit in [1.0, 1.7, 3.3, 9.99] {
                let number = (0..<exponent).reduce(digit) { number, _ in number * 10 }
                let count = AxisTicks(spanning: [number]).values.count
                #expect((2...6).contains(count), "\(number) has \(count)")
            }
        }
        #expect(AxisTicks(spanning: [1e300]).values.isEmpty)
    }
}
