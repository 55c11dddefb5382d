extension Character {
    /// The columns that a terminal gives the character: two for Chinese characters and full-width
    /// signs, none for marks that stand on another.
    var columns: Int {
        unicodeScalars.reduce(0) { max($0, $1.columns) }
    }
}

extension Unicode.Scalar {
    /// By the classes W and F of Unicode Standard Annex 11.
    fileprivate var columns: Int {
        switch value {
        case 0x20..<0x7F: return 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default:
            return isMark ? 0 : 1
        }
    }

    private var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: true
        default: false
        }
    }
}

extension StringProtocol {
    /// The columns that a terminal gives the text.
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// The text with blanks behind it, up to a width.
    func padded(toColumns width: Int) -> String {
        String(self) + String(repeating: " ", count: Swift.max(0, width - columns))
    }

    /// The text with blanks before it, up to a width.
    func indented(toColumns width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - columns)) + String(self)
    }

    /// The text cut to a width, with an ellipsis where something was cut.
    func elided(toColumns width: Int) -> String {
        guard columns > width else { return String(self) }
        var text = ""
        var used = 0
        for character in self {
            guard used + character.columns < width else { break }
            text.append(character)
            used += character.columns
        }
        return text + "…"
    }
}
