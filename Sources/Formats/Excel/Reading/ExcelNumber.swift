import Figures

/// A number as a workbook stores it: a binary fraction in up to seventeen digits, perhaps with an exponent.
///
/// Excel takes in and shows fifteen digits; what stands behind them is the fraction's rounding. So a number is read to fifteen
/// digits, as its filer saw it: `0.30000000000000004` is `0.3`.
struct ExcelNumber {
    /// Without leading zeros; empty for zero.
    private var digits: [UInt8] = []
    /// How many of the digits stand before the point; below zero for zeros behind it.
    private var point = 0
    private var isNegative = false

    /// - Returns: `nil` for what is no number.
    init?(_ text: String) {
        var exponent = 0, hasPoint = false, hasDigit = false
        var bytes = text.utf8[...]
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            bytes = bytes.dropFirst()
        }
        while let byte = bytes.first {
            if (0x30...0x39).contains(byte) {
                hasDigit = true
                if byte != 0x30 || !digits.isEmpty {
                    digits.append(byte - 0x30)
                    if !hasPoint { point += 1 }
                } else if hasPoint {
                    point -= 1
                }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
                guard let power = Int(String(Substring(bytes.dropFirst()))), abs(power) < 400 else { return nil }
                exponent = power
                break
            } else {
                return nil
            }
            bytes = bytes.dropFirst()
        }
        guard hasDigit else { return nil }
        point += exponent
        round(to: 15)
    }

    private mutating func round(to most: Int) {
        if digits.count > most {
            let goesUp = digits[most] >= 5
            digits.removeLast(digits.count - most)
            if goesUp {
                var index = most - 1
                while index >= 0, digits[index] == 9 { index -= 1 }
                if index >= 0 {
                    digits[index] += 1
                    digits.removeLast(most - 1 - index)
                } else {
                    (digits, point) = ([1], point + 1)
                }
            }
        }
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { (point, isNegative) = (0, false) }
    }

    /// Digits and at most one point, without an exponent.
    var plain: String {
        let text = digits.map { String($0) }.joined()
        let body = if digits.isEmpty {
            "0"
        } else if point <= 0 {
            "0." + String(repeating: "0", count: -point) + text
        } else if point >= digits.count {
            text + String(repeating: "0", count: point - digits.count)
        } else {
            String(text.prefix(point)) + "." + text.dropFirst(point)
        }
        return (isNegative ? "-" : "") + body
    }

    /// A hundred times as much.
    var timesHundred: ExcelNumber {
        var number = self
        if !digits.isEmpty { number.point += 2 }
        return number
    }

    /// The calendar day that it counts, and whether an hour of it is told; `nil` before 1900 and after 9999.
    ///
    /// - Parameter countsFrom1904: as workbooks of old Macintoshes do.
    func day(countsFrom1904: Bool) -> (day: Day, hasHour: Bool)? {
        guard !isNegative, let count = Int(plain.prefix { $0 != "." }), count < 2_958_466 else { return nil }
        let hasHour = digits.count > point
        // Excel counts 29 February 1900, which never was: days before it are counted from one day later.
        if countsFrom1904 { return (Day(dayNumber: count - 24_107), hasHour) }
        guard count != 60, count > 0 else { return nil }
        return (Day(dayNumber: count - (count > 60 ? 25_569 : 25_568)), hasHour)
    }
}
