/// Why a text is not an exact decimal.
public enum ExactDecimalError: Error, Hashable, Sendable {
    case empty
    /// A character that does not belong to a plain number, with its position in the text.
    case unexpectedCharacter(Character, offset: Int)
    /// More decimals than the six that are kept.
    case tooManyDecimals(Int)
    /// Beyond ±10¹⁸.
    case tooLarge
}
