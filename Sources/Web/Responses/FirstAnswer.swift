import Synchronization

/// The first of several answers is taken; later ones are dropped.
final class FirstAnswer<Result: Sendable>: Sendable {
    private let waiting: Mutex<CheckedContinuation<Result, any Error>?>

    init(to continuation: CheckedContinuation<Result, any Error>) {
        waiting = Mutex(continuation)
    }

    func give(_ result: Swift.Result<Result, any Error>) {
        waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }?.resume(with: result)
    }
}
