import Figures
import Storage

/// What the page of jobs shows.
struct JobsModel: Sendable {
    /// The newest first.
    let jobs: [Job]
    /// When they were looked at.
    let at: Instant
}
