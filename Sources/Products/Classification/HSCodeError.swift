/// Why a text is not a code of the Harmonized System.
public struct HSCodeError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        case empty
        /// A character that is neither a digit, a point nor a space.
        case notADigit
        /// Levels have two digits each: an odd count has lost one, or gained one.
        case oddCount(Int)
        /// More than the twelve digits that the longest national extensions have.
        case tooLong(Int)
        /// Chapters are numbered from 01.
        case noChapter
    }

    public var text: String
    public var reason: Reason

    public init(text: String, reason: Reason) {
        self.text = text
        self.reason = reason
    }
}
