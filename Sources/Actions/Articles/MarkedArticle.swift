import Claims
import Figures

/// The paragraphs of a checked article, cut where figures begin and end.
public struct MarkedArticle: Sendable {
    /// Words between figures, or the words of one figure.
    public struct Piece: Sendable {
        public var text: String
        /// The places of the figures among the readings; several where one number is said of several things.
        public var figures: [Int] = []
    }

    /// The paragraphs, in the order of the text.
    public let paragraphs: [[Piece]]

    public init(_ checked: CheckedArticle) {
        let scalars = Array(checked.text.unicodeScalars)
        let spans = checked.article.readings.map(\.words.span)
        let order = spans.indices.sorted { spans[$0] < spans[$1] }
        var paragraphs: [[Piece]] = []
        var (next, start) = (0, 0)
        while start < scalars.count {
            let end = scalars[start...].firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.count
            var pieces: [Piece] = []
            var position = start
            while next < order.count, spans[order[next]].start < end {
                let span = spans[order[next]]
                if span.start >= position {
                    pieces.append(Piece(text: Self.text(scalars[position..<span.start])))
                    pieces.append(Piece(text: Self.text(scalars[span.start..<min(span.end, end)])))
                    position = min(span.end, end)
                }
                if !pieces.isEmpty { pieces[pieces.count - 1].figures.append(order[next]) }
                next += 1
            }
            pieces.append(Piece(text: Self.text(scalars[position..<end])))
            if start < end { paragraphs.append(pieces.filter { !$0.text.isEmpty }) }
            start = end + 1
        }
        self.paragraphs = paragraphs
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
