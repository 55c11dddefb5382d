/// Blanks comments and the contents of literals, byte by byte, so that a rule sees code only.
/// Interpolations stay, since they are code.
struct SwiftLexer {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var blanked: [UInt8] = []
    private(set) var literals: [StringLiteral] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        blanked.reserveCapacity(bytes.count)
    }

    var code: String { String(decoding: blanked, as: UTF8.self) }

    mutating func run() {
        while position < bytes.count { scanCode(insideInterpolation: false) }
    }

    private func byte(_ ahead: Int = 0) -> UInt8 {
        position + ahead < bytes.count ? bytes[position + ahead] : 0
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { text in text.indices.allSatisfy { byte($0) == text[$0] } }
    }

    private mutating func keep(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            blanked.append(bytes[position])
            position += 1
        }
    }

    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") {
                line += 1
                blanked.append(UInt8(ascii: "\n"))
            } else {
                blanked.append(UInt8(ascii: " "))
            }
            position += 1
        }
    }

    private mutating func scanCode(insideInterpolation: Bool) {
        var depth = 0
        while position < bytes.count {
            if starts(with: "//") {
                while position < bytes.count, byte() != UInt8(ascii: "\n") { blank() }
            } else if starts(with: "/*") {
                scanBlockComment()
            } else if byte() == UInt8(ascii: "\"") {
                scanString(hashes: 0)
            } else if byte() == UInt8(ascii: "#"), let hashes = hashesBeforeQuote() {
                keep(hashes)
                scanString(hashes: hashes)
            } else if byte() == UInt8(ascii: "/"), let end = endOfRegex() {
                keep()
                blank(end - position)
                keep()
            } else if insideInterpolation, byte() == UInt8(ascii: ")"), depth == 0 {
                keep()
                return
            } else {
                if byte() == UInt8(ascii: "(") { depth += 1 }
                if byte() == UInt8(ascii: ")") { depth -= 1 }
                keep()
            }
        }
    }

    private mutating func scanBlockComment() {
        var depth = 0
        repeat {
            if starts(with: "/*") {
                depth += 1
                blank(2)
            } else if starts(with: "*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && position < bytes.count
    }

    private func hashesBeforeQuote() -> Int? {
        var count = 0
        while byte(count) == UInt8(ascii: "#") { count += 1 }
        return byte(count) == UInt8(ascii: "\"") ? count : nil
    }

    private func follow(hashes: Int, from ahead: Int) -> Bool {
        (0..<hashes).allSatisfy { byte(ahead + $0) == UInt8(ascii: "#") }
    }

    private mutating func scanString(hashes: Int) {
        let quotes = starts(with: "\"\"\"") ? 3 : 1
        let index = literals.count
        literals.append(StringLiteral(line: line, offset: position, text: ""))
        var text: [UInt8] = []
        keep(quotes)
        while position < bytes.count {
            if byte() == UInt8(ascii: "\""), quotes == 1 || starts(with: "\"\"\""), follow(hashes: hashes, from: quotes) {
                keep(quotes + hashes)
                break
            }
            if byte() == UInt8(ascii: "\\"), follow(hashes: hashes, from: 1) {
                if byte(1 + hashes) == UInt8(ascii: "(") {
                    text += Array("\\()".utf8)
                    blank(1 + hashes)
                    keep()
                    scanCode(insideInterpolation: true)
                } else {
                    text += (0..<(2 + hashes)).map { byte($0) }
                    blank(2 + hashes)
                }
            } else if quotes == 1, byte() == UInt8(ascii: "\n") {
                break
            } else {
                text.append(byte())
                blank()
            }
        }
        literals[index].text = String(decoding: text, as: UTF8.self)
    }

    /// Where the regular expression that starts here ends; `nil` where the slash divides.
    private func endOfRegex() -> Int? {
        let before = blanked.last { $0 != UInt8(ascii: " ") } ?? UInt8(ascii: "\n")
        guard "(,=:{[!&|?;\n".utf8.contains(before), !" /*=)\n".utf8.contains(byte(1)) else { return nil }
        var index = position + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            if bytes[index] == UInt8(ascii: "/") { return index }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }
}
