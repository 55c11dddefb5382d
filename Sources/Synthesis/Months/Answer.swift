/// Whether a respondent answers for a month, and when.
enum Answer: Sendable {
    case onTime, late, never
}
