/// Why a text is not a period.
public enum PeriodError: Error, Hashable, Sendable {
    /// None of the forms `2024-07`, `2024-07.ytd`, `2024-Q2`, `2024`, `2024-08-20`.
    case unknownForm
    case monthOutOfRange(Int)
    case quarterOutOfRange(Int)
    case noSuchDay
}
