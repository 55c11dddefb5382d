/// Where and why a text is not JSON.
public struct JSONFault: Error, Hashable, Sendable {
    /// What was expected there, in English: `a value`, `“,” or “]”`.
    public var expected: String
    /// From 1.
    public var line: Int
    /// From 1, in bytes.
    public var column: Int

    public init(expected: String, line: Int, column: Int) {
        self.expected = expected
        self.line = line
        self.column = column
    }
}
