import Storage

/// Takes files one request after the other, and remembers the register between them: a report then costs what it changes,
/// not what the zone holds.
public actor FilingDesk {
    private let zone: Zone
    private var held: ImportRun?

    public init(zone: Zone) {
        self.zone = zone
    }

    /// As ``ImportFiles/run(_:into:by:tell:)``. Where anybody else has filed into the register since, it is read again.
    public func take(
        _ request: ImportRequest, by access: Access, tell: @escaping @Sendable (ImportEvent) -> Void = { _ in }
    ) async throws -> [FileOutcome] {
        var run: ImportRun
        if let known = held {
            run = known
            (run.access, run.tell) = (access, tell)
            try await run.meetOthers()
        } else {
            run = try await ImportRun(zone: zone, access: access, tell: tell)
        }
        // What a request leaves half done is not remembered.
        held = nil
        let outcomes = try await ImportFiles.run(request, &run)
        held = run
        return outcomes
    }
}
