/// A stretch of a text: offsets in Unicode scalars, the end not included.
public struct Span: Hashable, Sendable, Comparable {
    public let start: Int
    public let end: Int

    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// Whether the two stretches share a scalar.
    public func overlaps(_ other: Span) -> Bool {
        start < other.end && other.start < end
    }

    public static func < (left: Span, right: Span) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
