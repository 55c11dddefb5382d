import Storage

/// How work on a job ended.
public struct JobResult: Sendable {
    public enum Ending: Sendable {
        case done
        /// Somebody asked for it to end; what was filed stays.
        case cancelled
        case failed(any Error)
        /// The process is about to end: the job waits for another.
        case givenBack
        /// Somebody else has it, since this process was silent for too long.
        case lost
    }

    public var id: Int
    public var ending: Ending
    public var outcome: JobOutcome
    /// What became of the files of an import that came to its end.
    public var files: [FileOutcome] = []
}
