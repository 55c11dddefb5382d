import Formats
import Products

/// Why no tariff is at hand.
public enum TariffError: Error, Sendable {
    /// The folder holds no tariff of the importer; the importers whose tariffs it holds.
    case noTariff(folder: String, importer: CountryCode, held: [CountryCode])
    case unreadable(path: String)
    case fault(TariffFileFault)
}
