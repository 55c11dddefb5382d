import Actions
import Claims
import Figures

/// The paragraphs of a checked article as text: behind each figure its number and verdict.
struct MarkedText {
    let checked: CheckedArticle
    let language: Language

    var paragraphs: [String] {
        MarkedArticle(checked).paragraphs.map { pieces in
            pieces.map { piece in
                guard !piece.figures.isEmpty else { return piece.text }
                let numbers = piece.figures.map { String($0 + 1) }.joined(separator: ",")
                let verdicts = checked.verdicts(of: piece).map { $0.words[language] }.joined(separator: ", ")
                let mark = verdicts.isEmpty ? numbers : "\(numbers): \(verdicts)"
                return "\(piece.text) [\(mark.replacing(" ", with: "\u{a0}"))]"
            }.joined()
        }
    }
}

extension CheckedArticle {
    /// The verdicts on the figures of a piece; none where the article was only read.
    func verdicts(of piece: MarkedArticle.Piece) -> [Verdict] {
        piece.figures.filter(judgements.indices.contains).map { judgements[$0].verdict }
    }

    /// The words at a span.
    func words(at span: Span) -> String {
        let scalars = text.unicodeScalars
        guard let start = scalars.index(scalars.startIndex, offsetBy: span.start, limitedBy: scalars.endIndex),
            let end = scalars.index(start, offsetBy: span.end - span.start, limitedBy: scalars.endIndex)
        else { return "" }
        return String(scalars[start..<end])
    }
}
