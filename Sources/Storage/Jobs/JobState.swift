/// How far a job has come.
public enum JobState: String, CaseIterable, Hashable, Sendable {
    /// Nobody has taken it yet.
    case waiting
    /// Somebody holds its lease, or did until they fell silent.
    case running
    case done
    case failed
    case cancelled

    /// Whether nobody need do anything about it any more.
    public var isEnded: Bool { self != .waiting && self != .running }
}
