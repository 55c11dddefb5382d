import Figures

/// When a form is answered.
public struct FormCalendar: Hashable, Sendable {
    public enum Frequency: String, Hashable, Sendable, CaseIterable {
        case monthly
        /// Whenever something happens; every line carries its own day.
        case dated
    }

    public var frequency: Frequency
    /// Enterprise forms have no January: January and February are one period, reported in February.
    public var hasJanuary: Bool
    /// The day of the following month on which answers are due; `nil` for dated forms.
    public var dueDay: Int?

    public init(frequency: Frequency, hasJanuary: Bool, dueDay: Int? = nil) {
        self.frequency = frequency
        self.hasJanuary = hasJanuary
        self.dueDay = dueDay
    }

    /// Whether a form can be answered for a month: not for January where January and February are one.
    public func accepts(month: Int) -> Bool {
        hasJanuary || month != 1
    }

    /// The month of reports before a month in the same year, if any.
    public func previousMonth(before month: Int) -> Int? {
        let previous = month - 1
        return previous >= 1 && accepts(month: previous) ? previous : nil
    }

    /// Whether a figure can be asked for this month alone.
    public func hasMonthAlone(_ month: Int) -> Bool {
        hasJanuary || month > 2
    }
}
