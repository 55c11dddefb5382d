extension ExactDecimal {
    static let largestParsed: Int128 = 1_000_000_000_000_000_000 * unitsPerWhole

    /// Reads a plain number from a whole text: the usual case of bulk files, without the cost of an unknown type of text.
    public init(parsing text: String) throws(ExactDecimalError) {
        var text = text
        if let millionths = text.withUTF8(Self.plainMillionths) {
            self.init(millionths: Int128(millionths))
        } else {
            try self.init(parsing: text[...])
        }
    }

    /// Reads a plain number: an optional sign, digits, and optionally a point with decimals.
    ///
    /// Thousands may be grouped by commas if every group but the first has three digits
    /// (`1,234,567.8`) and the first does not begin with zero: `0,500` may mean a half elsewhere, so
    /// it is refused rather than read as five hundred. Exponents, full-width digits and units are
    /// refused: the caller says which column they stand in and what to write instead.
    public init(parsing text: some StringProtocol) throws(ExactDecimalError) {
        if let millionths = text.utf8.withContiguousStorageIfAvailable(Self.plainMillionths) ?? nil {
            self.init(millionths: Int128(millionths))
            return
        }
        guard !text.isEmpty else { throw .empty }
        var whole: Int128 = 0, fraction: Int128 = 0
        var decimals = 0, digits = 0, digitsSinceComma = -1
        var isNegative = false, isFraction = false
        for (offset, character) in text.enumerated() {
            if offset == 0, character == "-" || character == "+" || character == "−" {
                isNegative = character != "+"
            } else if let digit = character.plainDigit {
                digits += 1
                if isFraction {
                    decimals += 1
                    if decimals <= Self.places {
                        fraction = fraction * 10 + digit
                    } else if digit != 0 {
                        throw .tooManyDecimals(decimals + text.count - offset - 1)
                    }
                } else {
                    whole = whole * 10 + digit
                    if whole > Self.largestParsed { throw .tooLarge }
                    if digitsSinceComma >= 0 { digitsSinceComma += 1 }
                }
            } else if character == ".", !isFraction, digits > 0, digitsSinceComma < 0 || digitsSinceComma == 3 {
                isFraction = true
            } else if character == ",", !isFraction, digits > 0,
                digitsSinceComma == 3 || (digitsSinceComma < 0 && digits <= 3 && whole > 0) {
                digitsSinceComma = 0
            } else {
                throw .unexpectedCharacter(character, offset: offset)
            }
        }
        guard digits > 0, !isFraction || decimals > 0 else { throw .unexpectedCharacter(text.last ?? " ", offset: text.count - 1) }
        if digitsSinceComma >= 0, digitsSinceComma != 3, !isFraction {
            throw .unexpectedCharacter(",", offset: text.count - 1 - digitsSinceComma)
        }
        for _ in min(decimals, Self.places)..<Self.places { fraction *= 10 }
        let (scaled, overflow) = whole.multipliedReportingOverflow(by: Self.unitsPerWhole)
        guard !overflow, scaled + fraction <= Self.largestParsed else { throw .tooLarge }
        self.init(millionths: isNegative ? -(scaled + fraction) : scaled + fraction)
    }
}

extension ExactDecimal {
    /// The common case of bulk files, read from bytes: up to twelve digits, then at most six
    /// decimals. `nil` for everything else, which the full reading judges.
    private static func plainMillionths(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        var value: Int64 = 0
        var digits = 0
        var decimals = -1
        for byte in bytes.dropFirst(isNegative ? 1 : 0) {
            if byte == UInt8(ascii: "."), decimals < 0, digits > 0 {
                decimals = 0
            } else if byte >= 48, byte <= 57 {
                value = value * 10 + Int64(byte - 48)
                digits += 1
                if decimals >= 0 { decimals += 1 }
            } else {
                return nil
            }
            if digits > 18 || decimals > places || (decimals < 0 && digits > 12) { return nil }
        }
        guard digits > 0, decimals != 0 else { return nil }
        for _ in max(decimals, 0)..<places { value *= 10 }
        return isNegative ? -value : value
    }
}

extension Character {
    /// The value of an ASCII digit.
    var plainDigit: Int128? {
        guard let ascii = asciiValue, ascii >= 48, ascii <= 57 else { return nil }
        return Int128(ascii - 48)
    }
}
