/// Why a job cannot be done or told of.
public enum JobError: Error, Hashable, Sendable {
    /// It was taken up so often, and each time its process ended.
    case givenUp(attempts: Int)
    case noSuchJob(Int)
    /// It has not ended, or it is done: there is nothing to take up again.
    case notResumable(Int)
    /// It has ended already.
    case notCancellable(Int)
}
