import Actions
import Figures
import Registry
import Statistics

/// The zone at one position of its record: all that pages of that position share.
struct ZoneState: Sendable {
    let zone: Zone
    let position: RecordPosition
    let reader: FigureReader
    /// The register and the definitions; cells and lines stay with the reader.
    let facts: GatheredFacts
    let catalogue: Catalogue

    init(zone: Zone, position: RecordPosition) async throws {
        self.zone = zone
        self.position = position
        reader = try await FigureReader(zone: zone)
        facts = await reader.gathered
        catalogue = Catalogue(
            indicators: facts.indicators.values, places: facts.register.places, groups: facts.groups.values,
            classification: facts.classification)
    }

    var today: Day { facts.today }
    var register: ZoneRegister { facts.register }

    /// What kind of place an id is; `nil` for respondents and things.
    func kind(of id: String) -> PlaceKind? { register.places.latest(id)?.kind }
}
