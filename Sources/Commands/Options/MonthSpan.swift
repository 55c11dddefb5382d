import ArgumentParser
import Figures

/// Months from a first to a last: `2023-01..2024-07`, or one alone.
struct MonthSpan: ExpressibleByArgument {
    let months: ClosedRange<Period>

    init?(argument: String) {
        let parts = argument.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 1 || parts.count == 3 && parts[1].isEmpty, let from = Self.month(parts[0]), let to = Self.month(parts[parts.count - 1]),
            from <= to
        else { return nil }
        months = from...to
    }

    private static func month(_ text: Substring) -> Period? {
        guard let period = try? Period(parsing: String(text)), case .month = period else { return nil }
        return period
    }
}
