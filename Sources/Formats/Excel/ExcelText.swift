/// A text as an Excel cell takes it.
enum ExcelText {
    /// The most UTF-16 units of a cell.
    static let longest = 32_767

    /// Without characters that XML cannot hold, cut with an ellipsis at the most a cell takes, and with `_x0041_`
    /// escaped, which Excel would read as `A`.
    static func cell(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var units = 0
        for scalar in escaped(text).unicodeScalars where isHeld(scalar) {
            units += scalar.value > 0xFFFF ? 2 : 1
            scalars.append(scalar)
            guard units > longest else { continue }
            while units >= longest, let last = scalars.popLast() { units -= last.value > 0xFFFF ? 2 : 1 }
            scalars.append("…")
            break
        }
        return String(scalars)
    }

    /// A cell's text as its writer meant it: `_x0041_` is `A`.
    static func read(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("_x") else { return text }
        var rest = text[...]
        var result = ""
        while let range = rest.firstRange(of: "_x") {
            let code = rest[range.upperBound...].prefix(5)
            result += rest[..<range.lowerBound]
            if code.count == 5, code.last == "_", let scalar = UInt32(code.dropLast(), radix: 16).flatMap({ Unicode.Scalar($0) }) {
                result.unicodeScalars.append(scalar)
                rest = rest[code.endIndex...]
            } else {
                result += "_x"
                rest = rest[range.upperBound...]
            }
        }
        return result + rest
    }

    private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF || scalar == "\n" || scalar == "\t"
    }

    private static func escaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        var rest = text[...]
        var result = ""
        while let range = rest.firstRange(of: "_x") {
            let code = rest[range.upperBound...].prefix(5)
            let isCode = code.count == 5 && code.last == "_" && code.dropLast().allSatisfy(\.isHexDigit)
            result += rest[..<range.lowerBound] + (isCode ? "_x005F_x" : "_x")
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
