/// Reads JSON (RFC 8259) strictly: no comments, no trailing commas, no leading zeros; numbers keep
/// their literal text, so that none is rounded on its way in.
public struct JSONReader {
    /// How deep arrays and objects may nest.
    public static let deepest = 64

    private let bytes: [UInt8]
    private var offset = 0

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads one value and nothing behind it.
    public static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        var reader = JSONReader(bytes)
        let value = try reader.nextValue()
        guard reader.isAtEnd else { throw reader.fault("nothing more") }
        return value
    }

    /// Whether only white space is left.
    public var isAtEnd: Bool {
        mutating get {
            passSpaces()
            return offset == bytes.count
        }
    }

    /// Reads the next value; values may follow each other, as in JSON lines.
    public mutating func nextValue() throws(JSONFault) -> JSONValue {
        try value(depth: 0)
    }

    /// Passes an opening bracket if one comes next.
    mutating func passes(_ byte: Unicode.Scalar) -> Bool {
        passSpaces()
        guard peek == UInt8(ascii: byte) else { return false }
        offset += 1
        return true
    }

    /// The fault that something else stands at the present place.
    func fault(_ expected: String) -> JSONFault {
        let place = min(offset, bytes.count)
        let lineStart = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return JSONFault(expected: expected, line: bytes.line(at: place), column: place - lineStart + 1)
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func passSpaces() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        passSpaces()
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth < Self.deepest else { throw fault("at most \(Self.deepest) levels") }
        offset += 1
        var members: [JSONValue.Member] = []
        if passes("}") { return .object(members) }
        repeat {
            passSpaces()
            guard peek == UInt8(ascii: "\"") else { throw fault("a key in quotation marks") }
            let key = try string()
            guard passes(":") else { throw fault("“:”") }
            members.append(JSONValue.Member(key, try value(depth: depth + 1)))
        } while passes(",")
        guard passes("}") else { throw fault("“,” or “}”") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth < Self.deepest else { throw fault("at most \(Self.deepest) levels") }
        offset += 1
        var elements: [JSONValue] = []
        if passes("]") { return .array(elements) }
        repeat {
            elements.append(try value(depth: depth + 1))
        } while passes(",")
        guard passes("]") else { throw fault("“,” or “]”") }
        return .array(elements)
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        guard bytes[offset...].starts(with: word.utf8) else { throw fault("a value") }
        offset += word.utf8.count
        return value
    }

    /// A number by RFC 8259, as it is written.
    private mutating func number() throws(JSONFault) -> String {
        let start = offset
        if peek == UInt8(ascii: "-") { offset += 1 }
        let isZero = peek == UInt8(ascii: "0")
        let whole = passDigits()
        guard whole > 0 else {
            offset = start
            throw fault("a value")
        }
        if isZero, whole > 1 {
            offset = start
            throw fault("a number without leading zeros")
        }
        if peek == UInt8(ascii: ".") {
            offset += 1
            guard passDigits() > 0 else { throw fault("a digit") }
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            offset += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { offset += 1 }
            guard passDigits() > 0 else { throw fault("a digit") }
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func passDigits() -> Int {
        let start = offset
        while let byte = peek, (0x30...0x39).contains(byte) { offset += 1 }
        return offset - start
    }

    private mutating func string() throws(JSONFault) -> String {
        offset += 1
        var start = offset
        var unescaped: [UInt8] = []
        while true {
            guard let byte = peek else { throw fault("a closing quotation mark") }
            if byte == UInt8(ascii: "\"") { break }
            guard byte >= 0x20 else { throw fault("an escape instead of a control character") }
            guard byte == UInt8(ascii: "\\") else {
                offset += 1
                continue
            }
            unescaped.append(contentsOf: bytes[start..<offset])
            offset += 1
            unescaped.append(contentsOf: Array(String(try escaped()).utf8))
            start = offset
        }
        unescaped.append(contentsOf: bytes[start..<offset])
        offset += 1
        return String(decoding: unescaped, as: UTF8.self)
    }

    private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
        guard let byte = peek else { throw fault("an escape") }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            offset += 1
            return Unicode.Scalar(byte)
        case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            offset += 1
            let controls: [UInt8: Unicode.Scalar] = [0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r"]
            return controls[byte] ?? "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw fault("an escape")
        }
    }

    /// `\uXXXX`, or two of them for a character beyond the first plane.
    private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, peek == UInt8(ascii: "\\") else { throw fault("a pair of surrogates") }
        offset += 1
        let second = try codeUnit()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault("a pair of surrogates") }
        return scalar
    }

    private mutating func codeUnit() throws(JSONFault) -> UInt32 {
        let digits = bytes[min(offset + 1, bytes.count)..<min(offset + 5, bytes.count)]
        guard peek == UInt8(ascii: "u"), digits.count == 4,
            digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault("four hexadecimal digits") }
        offset += 5
        return value
    }
}
