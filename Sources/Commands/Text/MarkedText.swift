import Actions
import Claims
import Figures

/// The paragraphs of an article, cut where figures begin and end.
struct MarkedText {
    let checked: CheckedArticle
    let language: Language

    struct Piece {
        var text: String
        /// Indices of the figures that the words stand for; several where one number is said of several things.
        var figures: [Int]
        var verdicts: [Verdict]
    }

    struct Paragraph {
        var pieces: [Piece]
        var language: Language

        /// The text with the number and the verdict of each figure behind it.
        var plain: String {
            pieces.map { piece in
                guard !piece.figures.isEmpty else { return piece.text }
                let numbers = piece.figures.map { String($0 + 1) }.joined(separator: ",")
                let verdicts = piece.verdicts.isEmpty ? "" : ": " + piece.verdicts.map { $0.words[language] }.joined(separator: ", ")
                return "\(piece.text) [" + "\(numbers)\(verdicts)".replacing(" ", with: "\u{a0}") + "]"
            }.joined()
        }
    }

    var paragraphs: [Paragraph] {
        let scalars = Array(checked.text.unicodeScalars)
        let readings = checked.article.readings
        var paragraphs: [Paragraph] = []
        var next = 0
        let order = readings.indices.sorted { readings[$0].words.span < readings[$1].words.span }
        var start = 0
        while start < scalars.count {
            let end = scalars[start...].firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.count
            var pieces: [Piece] = []
            var position = start
            while next < order.count, readings[order[next]].words.span.start < end {
                let span = readings[order[next]].words.span
                if span.start >= position {
                    pieces.append(Piece(text: Self.text(scalars[position..<span.start]), figures: [], verdicts: []))
                    pieces.append(Piece(text: Self.text(scalars[span.start..<min(span.end, end)]), figures: [], verdicts: []))
                    position = min(span.end, end)
                }
                if !pieces.isEmpty {
                    pieces[pieces.count - 1].figures.append(order[next])
                    if checked.judgements.indices.contains(order[next]) {
                        pieces[pieces.count - 1].verdicts.append(checked.judgements[order[next]].verdict)
                    }
                }
                next += 1
            }
            pieces.append(Piece(text: Self.text(scalars[position..<end]), figures: [], verdicts: []))
            if start < end { paragraphs.append(Paragraph(pieces: pieces.filter { !$0.text.isEmpty }, language: language)) }
            start = end + 1
        }
        return paragraphs
    }

    static func text(of span: Span, in text: String) -> String {
        let scalars = text.unicodeScalars
        guard let start = scalars.index(scalars.startIndex, offsetBy: span.start, limitedBy: scalars.endIndex),
            let end = scalars.index(start, offsetBy: span.end - span.start, limitedBy: scalars.endIndex)
        else { return "" }
        return String(scalars[start..<end])
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
