/// Words of the text and where they stand.
public struct Words: Hashable, Sendable {
    public let text: String
    public let span: Span

    public init(text: String, span: Span) {
        self.text = text
        self.span = span
    }
}
