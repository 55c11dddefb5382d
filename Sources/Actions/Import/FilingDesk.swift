import Storage

/// Takes files one request after the other, and remembers the register between them: a report then costs what it changes,
/// not what the zone holds.
public actor FilingDesk {
    private let zone: Zone
    private var held: (run: ImportRun, heads: [String: Int])?

    public init(zone: Zone) {
        self.zone = zone
    }

    /// As ``ImportFiles/run(_:into:by:tell:)``. Where anybody else has filed since, the register is read again.
    public func take(
        _ request: ImportRequest, by access: Access, tell: @escaping @Sendable (ImportEvent) -> Void = { _ in }
    ) async throws -> [FileOutcome] {
        var heads = try await zone.record.heads().sequences
        var run: ImportRun
        if let held, held.heads == heads {
            run = held.run
            (run.access, run.tell) = (access, tell)
        } else {
            run = try await ImportRun(zone: zone, access: access, tell: tell)
        }
        held = nil
        let outcomes = try await ImportFiles.run(request, &run)
        for position in outcomes.flatMap(\.filings) { heads[position.key] = max(heads[position.key, default: 0], position.sequence) }
        // What others filed between would not be known.
        if !run.hasMetOthers { held = (run, heads) }
        return outcomes
    }
}
