import Figures
import Statistics

extension FormCell {
    /// What is wrong with the cell as a number, or `nil`.
    func numberFault(decimals allowed: Int, mayBeNegative: Bool) -> FormProblem.Reason? {
        if isPlainNumber(decimals: allowed, mayBeNegative: mayBeNegative) { return nil }
        if text.unicodeScalars.contains(where: \.isFullWidthOfANumber) { return .fullWidthDigits }
        let value: ExactDecimal
        do throws(ExactDecimalError) {
            value = try ExactDecimal(parsing: text)
        } catch {
            return reason(for: error, allowed: allowed)
        }
        // Without quotation marks a comma is more likely a decimal sign than a group's.
        if !isQuoted, text.utf8.contains(UInt8(ascii: ",")) { return .notANumber(character: ",") }
        if value.isNegative, !mayBeNegative { return .negative }
        if let point = text.firstIndex(of: "."), text.distance(from: point, to: text.endIndex) - 1 > allowed {
            return .tooManyDecimals(allowed: allowed)
        }
        return nil
    }

    /// Digits and at most one point, in a length that cannot be too large: the usual case, fast.
    private func isPlainNumber(decimals allowed: Int, mayBeNegative: Bool) -> Bool {
        var digits = 0, decimals = -1
        let isNegative = mayBeNegative && text.utf8.first == UInt8(ascii: "-")
        for byte in isNegative ? text.utf8.dropFirst() : text.utf8[...] {
            if byte >= 0x30, byte <= 0x39 {
                digits += 1
                if decimals >= 0 { decimals += 1 }
            } else if byte == 0x2E, decimals < 0, digits > 0 {
                decimals = 0
            } else {
                return false
            }
        }
        return digits > 0 && digits <= 18 && decimals != 0 && decimals <= allowed
    }

    private func reason(for error: ExactDecimalError, allowed: Int) -> FormProblem.Reason {
        switch error {
        case .empty: return .missingValue
        case .tooLarge: return .tooLarge
        case .tooManyDecimals: return .tooManyDecimals(allowed: allowed)
        case .unexpectedCharacter(let character, let offset):
            if let unit = writtenUnit { return .unitInCell(unit: unit) }
            if character == "e" || character == "E", isExponent(at: offset) { return .exponent }
            return .notANumber(character: String(character))
        }
    }

    private func isExponent(at offset: Int) -> Bool {
        var rest = text.dropFirst(offset + 1)
        if rest.hasPrefix("+") || rest.hasPrefix("-") { rest = rest.dropFirst() }
        return offset > 0 && !rest.isEmpty && rest.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// The unit that stands before or behind a number: `千元` in `120千元`, `¥` in `¥120`.
    private var writtenUnit: String? {
        for sign in ["¥", "￥", "$", "RMB", "CNY", "USD"] where text.hasPrefix(sign) {
            if (try? ExactDecimal(parsing: String(text.dropFirst(sign.count)).trimmedOfSpaces)) != nil { return sign }
        }
        let number = text.prefix { $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }
        guard !number.isEmpty, (try? ExactDecimal(parsing: number)) != nil else { return nil }
        let unit = String(text.dropFirst(number.count)).trimmedOfSpaces
        return MeasurementUnit.named(unit) == nil ? nil : unit
    }
}

extension Unicode.Scalar {
    /// Full-width digits, points, commas and signs, as Chinese input methods write them.
    fileprivate var isFullWidthOfANumber: Bool {
        switch value {
        case 0xFF10...0xFF19, 0xFF0E, 0xFF0C, 0xFF0B, 0xFF0D: true
        default: false
        }
    }
}
