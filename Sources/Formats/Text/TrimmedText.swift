extension String {
    /// Without spaces around it: blank, tab, line ends, no-break and ideographic spaces.
    var trimmedOfSpaces: String {
        guard let first = utf8.first, let last = utf8.last else { return "" }
        if first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return self }
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isSpace }) else { return "" }
        var end = scalars.endIndex
        while end > start, scalars[scalars.index(before: end)].isSpace { end = scalars.index(before: end) }
        return String(self[start..<end])
    }
}

extension Unicode.Scalar {
    var isSpace: Bool {
        switch value {
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0x202F, 0xFEFF: true
        case 0x2000...0x200A: true
        default: false
        }
    }

    /// A control or an invisible formatting character, which nobody types on purpose. Line ends
    /// and tabs are counted too.
    var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}
