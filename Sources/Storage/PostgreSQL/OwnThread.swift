import Dispatch

/// Runs the work of one actor on a thread of its own, which may wait for the network without
/// holding one of the few that all tasks share.
final class OwnThread: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
