import Actions
import Figures
import Formats
import Registry
import Statistics

/// The zone at one position of its record: all that pages of that position share.
struct ZoneState: Sendable {
    let zone: Zone
    let position: RecordPosition
    /// When the last filing was recorded.
    let recordedAt: Instant
    let reader: FigureReader
    /// The register and the definitions; cells and lines stay with the reader.
    let facts: GatheredFacts
    let catalogue: Catalogue
    /// Where articles are checked.
    let desk: ArticleDesk
    /// The outlines of the places that have one.
    let regions: [MapRegion]
    /// Tariffs and filed quotations.
    let trade: TradeShelf
    /// Industrial chains.
    let chains: ChainShelf

    /// - Parameter former: the zone as it stood before, of which what was not touched since is taken over.
    init(
        zone: Zone, position: RecordPosition, after former: ZoneState? = nil, regions: [MapRegion], trade: TradeShelf, chains: ChainShelf
    ) async throws {
        (self.trade, self.chains) = (trade, chains)
        self.regions = regions
        self.zone = zone
        self.position = position
        recordedAt = try await zone.record.recentFilings(limit: 1).first?.recordedAt ?? Instant(microsecondsSince1970: 0)
        reader = try await FigureReader(zone: zone, renewing: former?.reader)
        facts = await reader.gathered
        desk = await ArticleDesk(reader: reader, renewing: former?.desk)
        if let former, reader.isRenewed {
            catalogue = former.catalogue
        } else {
            catalogue = Catalogue(
                indicators: facts.indicators.values, places: facts.register.places, groups: facts.groups.values,
                classification: facts.classification)
        }
    }

    var today: Day { facts.today }
    var register: ZoneRegister { facts.register }

    /// What kind of place an id is; `nil` for respondents and things.
    func kind(of id: String) -> PlaceKind? { register.places.latest(id)?.kind }
}
