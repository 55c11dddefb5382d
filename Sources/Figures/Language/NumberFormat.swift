/// How a language writes a number: its grouping and decimal marks, and the minus sign.
///
/// English and Chinese write 1,209,873.5, Vietnamese writes 1.209.873,5. Shown text has the true
/// minus sign (U+2212); machine-readable text is ``RoundedDecimal/description``.
public struct NumberFormat: Hashable, Sendable {
    /// Where a sign is written.
    public enum Sign: Hashable, Sendable {
        /// Before negative numbers only.
        case negativeOnly
        /// Before every number but zero: growth, differences.
        case always
        /// Nowhere: a word tells the direction.
        case never
    }

    public let groupMark: String
    public let decimalMark: String
    /// The fewest whole digits that are grouped.
    public let groupedFrom: Int

    public init(_ language: Language) {
        switch language {
        case .english: (groupMark, decimalMark, groupedFrom) = (",", ".", 4)
        // GB/T 15835 leaves numbers of up to four whole digits together: 1221个项目.
        case .chinese: (groupMark, decimalMark, groupedFrom) = (",", ".", 5)
        case .vietnamese: (groupMark, decimalMark, groupedFrom) = (".", ",", 4)
        }
    }

    /// The number as the language writes it.
    public func text(_ number: RoundedDecimal, sign: Sign = .negativeOnly) -> String {
        var text = ""
        switch sign {
        case .negativeOnly: text = number.isNegative ? "\u{2212}" : ""
        case .always: text = number.isZero ? "" : (number.isNegative ? "\u{2212}" : "+")
        case .never: break
        }
        text += grouped(number.wholeDigits)
        return number.places == 0 ? text : text + decimalMark + number.decimalDigits
    }

    private func grouped(_ digits: String) -> String {
        guard digits.count >= groupedFrom else { return digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += groupMark }
            text.append(digit)
        }
        return text
    }
}

extension RoundedDecimal {
    /// The same number without superfluous zeros after the decimal point.
    public var withoutTrailingZeros: RoundedDecimal {
        var (coefficient, places) = (coefficient, places)
        while places > 0, coefficient % 10 == 0 {
            coefficient /= 10
            places -= 1
        }
        return RoundedDecimal(coefficient: coefficient, places: places)
    }
}
