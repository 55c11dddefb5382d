import Figures
import Formats
import Products
import Trade

/// A tariff that is at hand, with the search over it.
public struct HeldTariff: Sendable {
    public let imported: TariffImport
    public let search: TariffSearch

    public var schedule: TariffSchedule { imported.schedule }

    /// The file that stands over the tariff.
    let heading: String

    init(imported: TariffImport, heading: String, synonyms: [TariffSynonym]) {
        self.imported = imported
        self.heading = heading
        search = TariffSearch(imported.schedule, synonyms: synonyms)
    }
}
