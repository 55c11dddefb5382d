import Figures
import Products

/// Values of quotations made at random, and how a person may write them.
struct RandomTrade {
    private(set) var source: SplitMix64

    init(seed: UInt64) { source = SplitMix64(seed: seed) }

    mutating func flip() -> Bool { Bool.random(using: &source) }

    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &source) }

    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

    mutating func shuffled<Value>(_ values: [Value]) -> [Value] { values.shuffled(using: &source) }

    /// The value in half of all cases.
    mutating func perhaps<Value>(_ value: (inout RandomTrade) -> Value) -> Value? { flip() ? value(&self) : nil }

    /// From one millionth to a million; every other of few digits.
    mutating func amount() -> ExactDecimal {
        ExactDecimal(millionths: flip() ? Int128(Int64.random(in: 1...1_000_000_000_000, using: &source)) : Int128(1 + below(1_000)) * 10_000)
    }

    mutating func country() -> CountryCode { one(of: ["CN", "VN", "JP", "KR", "TH", "DE", "US"].compactMap { CountryCode($0) }) }

    mutating func code() -> HSCode? { try? HSCode(one(of: ["85", "8544", "8544.42", "8544.42.11", "0901.21", "85444211"])) }

    /// Names that tables, YAML and spreadsheets stumble over.
    mutating func names() -> [String] {
        shuffled(["Cable", "芯片", "Vỏ nhựa", "a, b; c", "say \"x\"", "two\nlines", "=1+1", "-5V", "'Tis", "sep=;", "12", "?", "yes", "a: b # c"])
    }

    /// Digits with a point, without regard to how the project writes numbers.
    mutating func text(_ value: ExactDecimal) -> String {
        let (whole, rest) = value.millionths.quotientAndRemainder(dividingBy: 1_000_000)
        var fraction = String(String(1_000_000 + rest).dropFirst())
        if flip() {
            while fraction.hasSuffix("0") { fraction.removeLast() }
        }
        return fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
    }
}
