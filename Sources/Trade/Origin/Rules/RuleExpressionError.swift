/// Why a text is not an origin rule, and where.
public struct RuleExpressionError: Error, Hashable, Sendable {
    /// What is wrong at the column.
    public enum Reason: Hashable, Sendable {
        case empty
        /// No criterion begins with this word; the nearest that one does.
        case unknownWord(String, nearest: String?)
        /// The text ended where a criterion had to follow.
        case criterionMissing
        /// `(` without its `)`.
        case unclosed
        /// Something follows that neither `and` nor `or` joins.
        case notJoined(String)
        /// `RVC` without a number from above 0 to 100.
        case noThreshold(String)
        /// `except` without `from` and a code.
        case noException
        /// Not a chapter, heading or subheading.
        case notACode(String)
        /// `heading 8540.11`: the word and the code are of different levels.
        case wrongLevel(word: String, code: String)
        /// `85.43 to 85.41`, or codes of different levels.
        case notARange(String, String)
        /// `SP()`, or `SP` alone.
        case noProcess
    }

    public var text: String
    /// From 1, counted in characters.
    public var column: Int
    public var reason: Reason

    public init(text: String, column: Int, reason: Reason) {
        self.text = text
        self.column = column
        self.reason = reason
    }

    /// The text with a mark under the column.
    public var pointer: String {
        text + "\n" + String(repeating: " ", count: max(0, column - 1)) + "^"
    }
}
