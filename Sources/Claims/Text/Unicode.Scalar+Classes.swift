extension Unicode.Scalar {
    /// Lower case, and the narrow form of what Chinese typesetting prints in full width.
    var folded: Unicode.Scalar {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(value + 32) ?? self
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: Unicode.Scalar(value - 0xFEE0) ?? self
        case 0xFF21...0xFF3A: Unicode.Scalar(value - 0xFEE0 + 32) ?? self
        case 0xFF05: "%"
        case 0xFF04: "$"
        case 0xFFE5: "¥"
        case 0xFFE1: "£"
        case 0xFF08: "("
        case 0xFF09: ")"
        case 0xFF0B: "+"
        case 0xFF0D, 0x2212, 0x2010, 0x2011: "-"
        case 0xFF5E, 0x301C: "~"
        case 0xFF0E: "."
        case 0xFF0C: "，"
        case 0xFF1B: ";"
        case 0xFF1A: ":"
        case 0x2018, 0x2019: "'"
        default: self
        }
    }

    var isDigit: Bool { (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) }

    var isLatinLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
        default: false
        }
    }

    var isUpperCase: Bool {
        (0x41...0x5A).contains(value) || (0xC0...0xDE).contains(value) || (0xFF21...0xFF3A).contains(value)
    }

    var isHan: Bool {
        switch value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    var isBlank: Bool {
        switch value {
        case 0x09, 0x0B, 0x0C, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Marks without a shape of their own: directions, joiners, soft hyphens.
    var isInvisible: Bool {
        switch value {
        case 0x00...0x08, 0x0E...0x1F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }

    var isLineBreak: Bool {
        value == 0x0A || value == 0x0D || value == 0x85 || value == 0x2028 || value == 0x2029
    }
}
