import Actions

/// What is known of industrial chains at the position of the record that was asked for last: it is read once for each.
actor ChainShelf {
    private var held: (position: RecordPosition, balances: ChainBalances)?

    /// What questions are answered from. Who goes on with what was handed out for an earlier position gets answers of that
    /// position, and nobody else does.
    ///
    /// - Throws: `RecordError`.
    func balances(in state: ZoneState) async throws -> ChainBalances {
        if let held, held.position == state.position { return held.balances }
        let places = state.register.places
        let model = try await ReadChains.run(from: state.zone.record, places: places, asOf: state.today).model
        let balances = ChainBalances(desk: ChainDesk(model: model, places: places, today: state.today))
        held = (state.position, balances)
        return balances
    }
}
