import Figures

/// The jobs of a zone, in the database of its record: any process that has it open may ask for jobs, take them up and
/// look at them.
///
/// A lease says who works on a job. It runs by a clock that all who share the database share, and that no set clock
/// moves: the server's on PostgreSQL, the machine's time since it started on SQLite. Whoever holds it says so again
/// and again; who falls silent loses it. No job has two holders at one time.
public protocol JobStore: Sendable {
    /// Leaves a job for whoever takes it.
    func add(_ draft: JobDraft, at instant: Instant) async throws -> Job

    /// Takes up a job at once: one that asks for the same and that nobody holds, else a new one.
    func begin(_ draft: JobDraft, by holder: String, for lease: Duration, at instant: Instant) async throws -> Job

    /// Takes up the oldest job that waits or was abandoned; `nil` where there is none. An abandoned one that somebody
    /// asked to end is ended instead.
    func take(by holder: String, for lease: Duration, at instant: Instant) async throws -> Job?

    /// Says that a job is still worked on, and how far it is.
    func beat(_ id: Int, by holder: String, for lease: Duration, progress: JobProgress) async throws -> JobPulse

    /// Ends a job; ``JobState/waiting`` gives it back.
    ///
    /// - Returns: the job as it is now; `nil` where somebody else has it, and then nothing is changed.
    func end(_ id: Int, by holder: String, as state: JobState, progress: JobProgress, outcome: String, at instant: Instant) async throws -> Job?

    /// Ends a job that nobody works on, and asks whoever works on it to end it; what has ended stays as it is.
    ///
    /// - Returns: the job as it is now; `nil` where there is none of that number.
    func cancel(_ id: Int, at instant: Instant) async throws -> Job?

    /// Lets a failed or cancelled job wait again; any other stays as it is.
    ///
    /// - Returns: the job as it is now; `nil` where there is none of that number.
    func resume(_ id: Int) async throws -> Job?

    /// The job of a number.
    func job(_ id: Int) async throws -> Job?

    /// The newest first.
    func jobs(limit: Int) async throws -> [Job]
}
