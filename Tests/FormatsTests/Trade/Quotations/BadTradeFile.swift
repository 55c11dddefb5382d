import Testing

/// One row of a table of bad inputs: a good text with one part of it wrong, what is kept, and every line that its writer reads.
struct BadTradeFile: Sendable, CustomTestStringConvertible {
    var name: String
    /// What stands in the good text, and what stands in its place.
    var right: String
    var wrong: String
    /// The names of the goods that are kept.
    var kept: [String]
    /// The full messages in English, without the file's name.
    var messages: [String]

    var testDescription: String { name }

    init(_ name: String, _ right: String, _ wrong: String, keeps kept: [String] = [], _ messages: String...) {
        (self.name, self.right, self.wrong, self.kept, self.messages) = (name, right, wrong, kept, messages)
    }

    /// The good text with the wrong part in it.
    func text(in good: String) throws -> String {
        try #require(right.isEmpty || good.contains(right), "the good text holds no “\(right)”")
        return right.isEmpty ? wrong : good.replacing(right, with: wrong)
    }
}
