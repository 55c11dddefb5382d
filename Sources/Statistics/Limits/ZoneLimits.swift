/// The limits of a zone: those that are set, and the standard for all others.
public struct ZoneLimits: Hashable, Sendable {
    private var values: [ZoneLimit: Int]

    /// - Parameter values: those that are set.
    public init(_ values: [ZoneLimit: Int] = [:]) {
        self.values = values
    }

    /// In bytes, rows, answers or seconds.
    public subscript(limit: ZoneLimit) -> Int { values[limit] ?? limit.standard }

    /// The same with others set.
    public func setting(_ others: [ZoneLimit: Int]) -> ZoneLimits {
        ZoneLimits(values.merging(others) { _, new in new })
    }

    /// - Throws: ``LimitExceeded`` where more was found than is allowed.
    public func check(_ limit: ZoneLimit, _ found: Int, of subject: String) throws(LimitExceeded) {
        guard found <= self[limit] else { throw LimitExceeded(limit, allowed: self[limit], found: found, subject: subject) }
    }
}
