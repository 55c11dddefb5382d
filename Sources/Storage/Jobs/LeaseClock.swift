import Foundation

/// The clock by which leases run, in microseconds. It never steps while a lease runs.
struct LeaseClock: Sendable {
    /// Microseconds since the machine started.
    var uptime: @Sendable () -> Int64 = { Int64(ProcessInfo.processInfo.systemUptime * 1_000_000) }

    /// The database's own, where it has one that all its users share; else the machine's, which all users of a file share.
    func now(_ session: any Session) throws -> Int64 {
        guard let statement = session.dialect.leaseClock else { return uptime() }
        guard let row = try session.first(statement) else { throw RecordError.damaged(what: "clock") }
        return try row.number(0)
    }

    /// A lease that nobody holds: it has run out; or it was given later than now, by a machine that has started again since
    /// or by another engine's clock.
    static let isOver = "(lease_until <= ? OR heartbeat_at > ?)"
}
