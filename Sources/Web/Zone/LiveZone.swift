import Actions
import Figures
import Formats
import Statistics
import Storage

/// A zone that stays open: what was read of it is kept until the record moves on.
actor LiveZone {
    private let zone: Zone
    private let trust: Duration
    private let regions: [MapRegion]
    private let trade: TradeShelf
    private let chains: ChainShelf
    private let clock = ContinuousClock()
    private var held: (state: ZoneState, revision: Int, checkedAt: ContinuousClock.Instant)?
    private var reading: (task: Task<ZoneState, any Error>, revision: Int)?

    nonisolated let settings: ZoneSettings
    nonisolated var today: Day { zone.today }

    /// - Parameters:
    ///   - trust: how long the record's position is trusted, while the record tells of nothing new,
    ///     before it is read again.
    ///   - regions: the outlines that maps are drawn of.
    ///   - trade: tariffs and quotations that stay read, whatever is filed.
    ///   - chains: industrial chains, read anew when the record moves on.
    init(zone: Zone, trust: Duration, regions: [MapRegion], trade: TradeShelf, chains: ChainShelf) {
        self.zone = zone
        (self.trade, self.chains) = (trade, chains)
        self.regions = regions
        self.trust = trust
        settings = zone.settings
    }

    /// The zone as the record stands now. The register is read once for each position of the record.
    func current() async throws -> ZoneState {
        let revision = try await zone.record.revision()
        if let held, held.revision == revision, clock.now - held.checkedAt < trust, held.state.today == zone.today { return held.state }
        if let reading, reading.revision == revision { return try await reading.task.value }
        let (zone, regions, trade, chains, former) = (zone, regions, trade, chains, held?.state)
        let task = Task {
            let position = RecordPosition(heads: try await zone.record.heads(), today: zone.today)
            if let former, former.position == position { return former }
            return try await ZoneState(zone: zone, position: position, after: former, regions: regions, trade: trade, chains: chains)
        }
        reading = (task, revision)
        defer { if reading?.revision == revision { reading = nil } }
        let state = try await task.value
        held = (state, revision, clock.now)
        return state
    }
}
