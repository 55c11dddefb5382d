/// Texts made comparable for search: lower case, Vietnamese marks taken off, spaces single.
struct SearchText {
    let characters: [Character]

    init(_ text: some StringProtocol) {
        var folded: [Character] = []
        for character in text.lowercased() {
            let plain = Self.base[character] ?? character
            if plain.isWhitespace || plain == "," || plain == "，" || plain == "、" {
                if let last = folded.last, last != " " { folded.append(" ") }
            } else {
                folded.append(plain)
            }
        }
        if folded.last == " " { folded.removeLast() }
        self.characters = folded
    }

    /// Where a phrase stands in this text, as a whole word where it is written in letters.
    func range(of phrase: SearchText, outside taken: [Range<Int>] = []) -> Range<Int>? {
        let count = phrase.characters.count
        guard count > 0, count <= characters.count else { return nil }
        return (0...(characters.count - count)).lazy.map { $0..<($0 + count) }.first { range in
            Array(characters[range]) == phrase.characters && isWhole(range) && !taken.contains { $0.overlaps(range) }
        }
    }

    /// Chinese is written without spaces; other scripts end words at what is no letter or digit.
    private func isWhole(_ range: Range<Int>) -> Bool {
        func joins(_ left: Character, _ right: Character) -> Bool {
            left.isWordCharacter && right.isWordCharacter
        }
        if range.lowerBound > 0, joins(characters[range.lowerBound - 1], characters[range.lowerBound]) { return false }
        if range.upperBound < characters.count, joins(characters[range.upperBound - 1], characters[range.upperBound]) { return false }
        return true
    }

    private static let base: [Character: Character] = {
        var map: [Character: Character] = ["đ": "d"]
        for (plain, marked) in [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
            ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
        ] {
            for character in marked { map[character] = Character(plain) }
        }
        return map
    }()
}

extension Character {
    /// A letter or digit of a script that is written with spaces.
    var isWordCharacter: Bool {
        guard isLetter || isNumber, let scalar = unicodeScalars.first else { return false }
        return scalar.value < 0x2E80
    }
}
