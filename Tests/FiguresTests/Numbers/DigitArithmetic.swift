/// Arithmetic on plain decimal texts as a schoolchild does it: slow, obvious, and sharing nothing
/// with the code under test.
enum DigitArithmetic {
    /// The sum of two plain decimals (`-12.5`), without superfluous zeros.
    static func sum(_ left: String, _ right: String) -> String {
        let (a, b) = (Parts(left), Parts(right))
        let places = max(a.fraction.count, b.fraction.count)
        let width = max(a.whole.count, b.whole.count) + places + 1
        let x = a.column(places: places, width: width), y = b.column(places: places, width: width)
        if a.isNegative == b.isNegative {
            return text(digits: added(x, y), places: places, isNegative: a.isNegative)
        }
        let xIsLarger = !x.lexicographicallyPrecedes(y)
        let digits = xIsLarger ? subtracted(x, y) : subtracted(y, x)
        return text(digits: digits, places: places, isNegative: xIsLarger ? a.isNegative : b.isNegative)
    }

    /// The digits of `numerator ÷ denominator` by long division: whole part, then `places`
    /// decimals, and how the remainder compares with half a unit of the last place (−1, 0, 1);
    /// `isExact` where nothing is left.
    static func quotient(_ numerator: Int128, _ denominator: Int128, places: Int)
        -> (digits: String, half: Int, isExact: Bool) {
        var digits = String(numerator / denominator)
        var rest = numerator % denominator
        for _ in 0..<places {
            rest *= 10
            digits += String(rest / denominator)
            rest %= denominator
        }
        return (digits, (2 * rest - denominator).signum() < 0 ? -1 : Int((2 * rest - denominator).signum()), rest == 0)
    }

    /// One more in the last place.
    static func successor(_ digits: String) -> String {
        let sum = sum(digits, "1")
        return String(repeating: "0", count: max(0, digits.count - sum.count)) + sum
    }

    private struct Parts {
        var isNegative: Bool
        var whole: [Character]
        var fraction: [Character]

        init(_ text: String) {
            isNegative = text.hasPrefix("-")
            let parts = text.drop { $0 == "-" }.split(separator: ".").map(Array.init)
            whole = parts[0]
            fraction = parts.count == 2 ? parts[1] : []
        }

        func column(places: Int, width: Int) -> [Int] {
            let digits = whole + fraction + Array(repeating: "0", count: places - fraction.count)
            return Array(repeating: 0, count: width - digits.count) + digits.map { $0.wholeNumberValue! }
        }
    }

    private static func added(_ left: [Int], _ right: [Int]) -> [Int] {
        var carry = 0
        let reversed = zip(left, right).reversed().map { pair in
            let total = pair.0 + pair.1 + carry
            carry = total / 10
            return total % 10
        }
        return Array(reversed.reversed())
    }

    private static func subtracted(_ left: [Int], _ right: [Int]) -> [Int] {
        var borrow = 0
        let reversed = zip(left, right).reversed().map { pair in
            let rest = pair.0 - pair.1 - borrow
            borrow = rest < 0 ? 1 : 0
            return rest < 0 ? rest + 10 : rest
        }
        return Array(reversed.reversed())
    }

    private static func text(digits: [Int], places: Int, isNegative: Bool) -> String {
        var whole = digits.dropLast(places).drop { $0 == 0 }.map(String.init).joined()
        var fraction = digits.suffix(places).map(String.init).joined()
        while fraction.hasSuffix("0") { fraction.removeLast() }
        if whole.isEmpty { whole = "0" }
        let plain = fraction.isEmpty ? whole : "\(whole).\(fraction)"
        return isNegative && plain != "0" ? "-" + plain : plain
    }
}
