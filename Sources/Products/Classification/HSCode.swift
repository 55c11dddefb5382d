/// A code of the Harmonized System, or of a national extension of it: a chapter (`85`), a heading
/// (`8518`), a subheading (`851830`), or a national line below it (`85183010`).
public struct HSCode: Hashable, Sendable {
    /// The digits without points: an even number of them, from 2 to 12.
    public let digits: String

    /// Reads `8518.30.10`, `85183010` or `8518 30 10`.
    public init(_ text: some StringProtocol) throws(HSCodeError) {
        var digits = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.unicodeScalars.append(UnicodeScalar(byte))
            case UInt8(ascii: "."), UInt8(ascii: " "): continue
            default: throw HSCodeError(text: String(text), reason: .notADigit)
            }
        }
        let count = digits.utf8.count
        guard count > 0 else { throw HSCodeError(text: String(text), reason: .empty) }
        guard count.isMultiple(of: 2) else { throw HSCodeError(text: String(text), reason: .oddCount(count)) }
        guard count <= 12 else { throw HSCodeError(text: String(text), reason: .tooLong(count)) }
        guard !digits.hasPrefix("00") else { throw HSCodeError(text: String(text), reason: .noChapter) }
        self.digits = digits
    }

    private init(known digits: Substring) { self.digits = String(digits) }

    /// The first two digits.
    public var chapter: HSCode { HSCode(known: digits.prefix(2)) }
    /// The first four digits; `nil` for a chapter.
    public var heading: HSCode? { digits.utf8.count >= 4 ? HSCode(known: digits.prefix(4)) : nil }
    /// The first six digits, the last that all members of the convention share; `nil` above.
    public var subheading: HSCode? { digits.utf8.count >= 6 ? HSCode(known: digits.prefix(6)) : nil }

    /// Whether this code is `other` or lies below it.
    public func isWithin(_ other: HSCode) -> Bool { digits.utf8.starts(with: other.digits.utf8) }
}

extension HSCode: Comparable {
    /// The order of a printed schedule: a heading stands before its subheadings.
    public static func < (left: HSCode, right: HSCode) -> Bool { left.digits < right.digits }
}

extension HSCode: CustomStringConvertible {
    /// As schedules print it: `8518.30.10`.
    public var description: String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index >= 4, index.isMultiple(of: 2) { text += "." }
            text.append(digit)
        }
        return text
    }
}
