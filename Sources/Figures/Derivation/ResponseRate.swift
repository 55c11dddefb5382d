/// How many respondents of a survey total were due, and how many answered.
public struct ResponseRate: Hashable, Sendable {
    public var due: Int
    public var answered: Int
    /// Missing respondents whose values were computed, where the office switched that on.
    public var imputed: Int

    public init(due: Int, answered: Int, imputed: Int = 0) {
        self.due = due
        self.answered = answered
        self.imputed = imputed
    }

    /// The share that answered; `nil` where nobody was due.
    public var rate: Ratio? {
        due == 0 ? nil : Ratio(numerator: Int128(answered), denominator: Int128(due))
    }
}
