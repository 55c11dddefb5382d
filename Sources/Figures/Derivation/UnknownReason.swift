/// Why there is no value. Unknown is an answer: each case says what would settle it.
public enum UnknownReason: Hashable, Sendable {
    /// Nothing was filed for this place, group and period.
    case nothingFiled
    /// The base is zero, so growth or a share is undefined.
    case zeroBase
    /// The office has not filed the restated base of these keys.
    case baseNotFiled(missing: [String])
    /// No base for that year is held.
    case noBaseYear(Int)
    /// The form has no such period: enterprise forms have no January and no February alone.
    case notAPeriodOfTheForm(ask: Period)
    /// The indicator does not have this measure (a stock has no share of increment).
    case measureDoesNotApply
    /// The place has no level above it, so no share, contribution or rest.
    case noParent
    /// There are no releases yet.
    case noRelease(String)
    /// The period lies after the day of the question.
    case notYet(Day)
    /// A rule, a rate or a statement that is not held or not verified, and what would settle it.
    case factMissing(LocalizedText, settledBy: LocalizedText)
    /// A child of this value is unknown.
    case restsOnUnknown(address: String)
}
