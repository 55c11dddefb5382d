/// Breaks the name of a good into what fits a box. SVG breaks no lines itself, so widths are reckoned by letters.
enum BoxText {
    /// In pixels: what a box has room for beside its margins.
    static let room = ChainPicture.boxWidth - 16

    /// At most two lines; what does not fit them ends in an ellipsis.
    static func lines(of name: String) -> [String] {
        var lines = [""]
        for piece in pieces(of: name) {
            let last = lines[lines.count - 1]
            if !last.isEmpty, width(last + piece.text) > Double(room), lines.count < 3 {
                lines.append(piece.text == " " ? "" : piece.text)
            } else {
                lines[lines.count - 1] += piece.text
            }
        }
        let shown = lines.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
        guard shown.count > 2 else { return shown }
        return [shown[0], shown[1] + "…"]
    }

    /// The width that a text is pressed into, if it is too wide for the box.
    static func pressed(_ text: String) -> [Int] { width(text) > Double(room) ? [room] : [] }

    private struct Piece { var text: String }

    /// Words with the space after them; in Chinese each character may begin a line.
    private static func pieces(of name: String) -> [Piece] {
        name.reduce(into: []) { pieces, character in
            let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
            if isWide || pieces.isEmpty || pieces[pieces.count - 1].text.hasSuffix(" ") || pieces[pieces.count - 1].text.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
                pieces.append(Piece(text: String(character)))
            } else {
                pieces[pieces.count - 1].text.append(character)
            }
        }
    }

    /// At a size of 12 pixels, rather too wide than too narrow.
    private static func width(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x2E80...: sum + 12
            case 0x0300...0x036F: sum
            default: "ijlftI.,:·|' ".unicodeScalars.contains(scalar) ? sum + 3.8 : "mwMW%—".unicodeScalars.contains(scalar) ? sum + 10 : sum + 6.8
            }
        }
    }
}
