/// What is asked for: work that takes its time, and may be done by whoever is there.
public struct JobDraft: Hashable, Sendable {
    public var kind: JobKind
    /// What exactly is asked for, as whoever does the work writes and reads it.
    public var request: String
    public var askedBy: String

    public init(kind: JobKind, request: String, askedBy: String) {
        self.kind = kind
        self.request = request
        self.askedBy = askedBy
    }
}
