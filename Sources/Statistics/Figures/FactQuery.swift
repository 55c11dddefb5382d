import Figures

/// Something that a figure's rule needs to know and that was not gathered yet.
public enum FactQuery: Hashable, Sendable {
    case cells(CellQuery)
    /// Where respondents stand: computed from the register, once for many figures.
    case standings(StandingQuery)
    /// The reports of those who stand somewhere: brought together from lines and standings, once for many figures.
    case reports(HeldReports.Query)
    /// The lines of a form for some periods; `nil` reads all periods, for counters.
    case lines(form: String, periods: Set<Period>?, subject: String?)
}
