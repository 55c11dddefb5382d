import Figures

/// A piece of work under its number. Jobs are about running the zone, not about its figures: they are no part of the
/// ledger, its hashes or its backups.
public struct Job: Hashable, Sendable {
    public var id: Int
    public var draft: JobDraft
    public var state: JobState
    /// Whether somebody asked a running job to end.
    public var isCancelRequested: Bool
    /// Who holds it; empty where nobody does.
    public var holder: String
    /// Whether its holder has fallen silent, so that anybody may take it up again.
    public var isAbandoned: Bool
    /// How often it was taken up.
    public var attempts: Int
    public var progress: JobProgress
    public var createdAt: Instant
    /// When it was taken up last.
    public var startedAt: Instant?
    public var endedAt: Instant?
    /// How it ended, as whoever did the work writes and reads it; empty before.
    public var outcome: String
}
