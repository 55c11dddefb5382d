extension StringProtocol {
    /// The text in lines of at most a width.
    ///
    /// Lines break at blanks, between Chinese characters, and behind `/`, so that addresses stay
    /// legible; what is wider than a line is cut.
    func wrapped(toColumns width: Int) -> [String] {
        split(separator: "\n", omittingEmptySubsequences: false).flatMap { TextWrap.lines($0, width: Swift.max(width, 2)) }
    }

    /// The columns of the widest piece that no line can break.
    var widestPiece: Int {
        TextWrap.pieces(self).map(\.trimmedAtEnd.columns).max() ?? 0
    }

    fileprivate var trimmedAtEnd: SubSequence {
        var text = self[startIndex..<endIndex]
        while text.last == " " { text = text.dropLast() }
        return text
    }
}

private enum TextWrap {
    static func lines(_ text: some StringProtocol, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        func flush() {
            lines.append(String(line.trimmedAtEnd))
            (line, used) = ("", 0)
        }
        for piece in pieces(text) {
            if used > 0, used + piece.trimmedAtEnd.columns > width { flush() }
            for character in piece {
                if used + character.columns > width, character != " " { flush() }
                line.append(character)
                used += character.columns
            }
        }
        flush()
        return lines
    }

    /// The parts between which a line may break, each with the blanks behind it.
    static func pieces(_ text: some StringProtocol) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in text {
            if let last = piece.last, mayBreak(between: last, and: character) {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    private static func mayBreak(between left: Character, and right: Character) -> Bool {
        if right == " " { return false }
        if left == " " || left == "/" { return true }
        // Signs that close may not begin a line, and signs that open may not end one.
        if "，。、；：？！）】》”’%…—".contains(right) || "（【《“‘—".contains(left) { return false }
        return left.columns == 2 || right.columns == 2
    }
}
