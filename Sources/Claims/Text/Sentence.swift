/// A sentence, or a headline, as a stretch of the text's tokens.
public struct Sentence: Hashable, Sendable {
    public let text: String
    public let span: Span
    /// Counts the lines that hold text, from 0.
    public let paragraph: Int
    public let isHeadline: Bool
    let tokens: Range<Int>
}
