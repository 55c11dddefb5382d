/// Why a text is no duty expression, with the place.
public struct DutyExpressionError: Error, Hashable, Sendable {
    /// What is wrong at the place.
    public enum Reason: Hashable, Sendable {
        /// A rate belongs here: `8%`, `35.10/100 kg`.
        case noRate
        /// A number is not one that a rate may have.
        case notANumber(String)
        /// Behind a number stands `%`, or a currency and `/` with a unit.
        case noPercentOrUnit
        case unknownUnit(String, known: [String])
        /// Per nothing.
        case perZero
        case noClosingBracket
        /// `of` is followed by `retail price` only.
        case noRetailPrice
        /// `MIN`, `MAX`, `+`, `-` or the end belongs here.
        case noOperator
        /// Brackets within brackets beyond what any tariff needs.
        case tooDeep
        case tooLong(limit: Int)
    }

    public var text: String
    /// How many characters stand before the place.
    public var column: Int
    public var reason: Reason

    public init(text: String, column: Int, reason: Reason) {
        (self.text, self.column, self.reason) = (text, column, reason)
    }

    /// The expression with a caret under the place, for a terminal.
    public var pointer: String { text + "\n" + String(repeating: " ", count: column) + "^" }
}
