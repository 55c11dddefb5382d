import Figures
import Formats
import Products
import Trade

/// A tariff that is at hand, with the search over it.
public struct HeldTariff: Sendable {
    public let imported: TariffImport
    public let search: TariffSearch

    public var schedule: TariffSchedule { imported.schedule }

    init(imported: TariffImport, synonyms: [TariffSynonym]) {
        self.imported = imported
        search = TariffSearch(imported.schedule, synonyms: synonyms)
    }
}
