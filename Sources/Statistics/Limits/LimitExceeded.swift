/// Something is larger, longer or more than a limit of the zone allows.
public struct LimitExceeded: Error, Hashable, Sendable {
    public var limit: ZoneLimit
    public var allowed: Int
    /// How much it was; `nil` where nobody looked further than the limit.
    public var found: Int?
    /// What exceeded it: a file, a table; empty where that is plain.
    public var subject: String

    public init(_ limit: ZoneLimit, allowed: Int, found: Int? = nil, subject: String = "") {
        self.limit = limit
        self.allowed = allowed
        self.found = found
        self.subject = subject
    }
}
