import Figures

extension Form {
    /// Why figures of this form have no such period, if so.
    func refusal(of period: Period) -> UnknownReason? {
        switch period {
        case .month(let year, let month) where !calendar.hasMonthAlone(month):
            .notAPeriodOfTheForm(ask: .januaryFebruary(year))
        case .yearToDate(let year, 1) where !calendar.accepts(month: 1):
            .notAPeriodOfTheForm(ask: .januaryFebruary(year))
        case .day(let day):
            .notAPeriodOfTheForm(
                ask: calendar.accepts(month: day.month)
                    ? .yearToDate(year: day.year, month: day.month) : .januaryFebruary(day.year))
        default: nil
        }
    }
}
