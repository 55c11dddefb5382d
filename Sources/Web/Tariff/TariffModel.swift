import Actions
import Products

/// What the page of the tariff shows.
struct TariffModel: Sendable {
    let question: String
    let origin: CountryCode
    let importer: CountryCode
    /// `nil` before anything is asked, and where no tariff of the importer is held.
    let answer: TariffAnswer?
    let isHeld: Bool
}
