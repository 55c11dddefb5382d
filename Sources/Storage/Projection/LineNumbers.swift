import Figures

/// The numbers among the texts of a line.
enum LineNumbers {
    /// Tells each field that reads as a number.
    ///
    /// - Parameters:
    ///   - joined: as `JoinedTexts` writes it.
    ///   - body: the field's number, from 0, and its value.
    /// - Returns: whether the texts read as a list.
    static func read(_ joined: String, _ body: (Int, ExactDecimal) -> Void) -> Bool {
        let bytes = joined.utf8
        guard !bytes.contains(0x1B) else {
            guard let texts = JoinedTexts.split(joined) else { return false }
            for (field, text) in texts.enumerated() { if let value = number(text[...]) { body(field, value) } }
            return true
        }
        guard bytes.isEmpty || bytes.last == 0x1F else { return false }
        var start = bytes.startIndex
        var field = 0
        while let end = bytes[start...].firstIndex(of: 0x1F) {
            if start < end, let value = number(joined[start..<end]) { body(field, value) }
            start = bytes.index(after: end)
            field += 1
        }
        return true
    }

    /// Names and days are told apart by their bytes, before anything is read.
    private static func number(_ text: Substring) -> ExactDecimal? {
        var bytes = text.utf8[...]
        switch bytes.first {
        case UInt8(ascii: "+"), UInt8(ascii: "-"): bytes = bytes.dropFirst()
        // The minus sign of Unicode has three bytes.
        case 0xE2: bytes = bytes.dropFirst(3)
        default: break
        }
        let isPlain = bytes.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        return isPlain ? try? ExactDecimal(parsing: text) : nil
    }
}
