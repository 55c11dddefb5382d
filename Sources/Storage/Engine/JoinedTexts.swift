/// A list of texts in one column: each is followed by U+001F.
///
/// The separator, the escape character and NUL, which engines cut texts at, are escaped by U+001B,
/// so that every list of texts reads back as it was.
enum JoinedTexts {
    private static let separator: Unicode.Scalar = "\u{1F}"
    private static let escape: Unicode.Scalar = "\u{1B}"

    static func join(_ texts: [String]) -> String {
        var joined = ""
        joined.reserveCapacity(texts.reduce(texts.count) { $0 + $1.utf8.count })
        for text in texts {
            if text.utf8.allSatisfy({ $0 != 0 && $0 != 0x1B && $0 != 0x1F }) {
                joined += text
            } else {
                for scalar in text.unicodeScalars { joined += escaped(scalar) }
            }
            joined += "\u{1F}"
        }
        return joined
    }

    /// The texts, or `nil` for a column that ``join(_:)`` did not write.
    static func split(_ joined: String) -> [String]? {
        guard !joined.isEmpty else { return [] }
        guard joined.utf8.last == 0x1F else { return nil }
        let parts = joined.utf8.dropLast().split(separator: 0x1F, omittingEmptySubsequences: false)
        var texts: [String] = []
        texts.reserveCapacity(parts.count)
        for part in parts {
            guard let text = unescaped(Substring(part)) else { return nil }
            texts.append(text)
        }
        return texts
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\0": "\u{1B}0"
        case escape: "\u{1B}e"
        case separator: "\u{1B}s"
        default: String(scalar)
        }
    }

    private static func unescaped(_ part: Substring) -> String? {
        guard part.utf8.contains(0x1B) else { return String(part) }
        var text = String.UnicodeScalarView()
        var scalars = part.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == escape else {
                text.append(scalar)
                continue
            }
            switch scalars.next() {
            case "0": text.append("\0")
            case "e": text.append(escape)
            case "s": text.append(separator)
            default: return nil
            }
        }
        return String(text)
    }
}
