import Figures
import Products

/// Why a rate cannot be told, with what would settle it.
public enum RateQuestion: Hashable, Sendable {
    /// The line gives several rates, and does not tell which goods have which; `nil` stands for an exclusion.
    case severalRates([ExactDecimal?])
    /// The provision has to be read.
    case underProvision(TariffProvision)
    /// Two rates, by whether the consignment lies within the tariff quota.
    case quota(inside: ExactDecimal, outside: ExactDecimal)
    /// A share of a rate that itself cannot be told.
    case shareOfUnknownRate(ExactDecimal)
    /// The text of the cell has no known form.
    case notUnderstood(TariffCellFault)
    /// Several lines of this code, or below it, ask for different duties: the number of lines.
    case severalLines(Int)
    /// The schedule has no line for the code.
    case noLine(HSCode)
    /// The scheme grants rates to this origin in a column that is not held.
    case columnNotHeld(TariffScheme, origin: CountryCode)
}
