/// What a unit measures. Units convert within one dimension only.
public enum Dimension: Hashable, Sendable {
    /// Money of one currency (ISO 4217). Currencies convert by dated rates, not by units.
    case money(Currency)
    case energy
    case power
    case time
    case mass
    case area
    /// Things of one kind, counted: `vehicle`, `project`, `enterprise`.
    case count(of: String)
    case percent
    /// A difference of two percentages.
    case percentagePoint
}
