/// Gives up what takes too long: whoever asked is told at once, and the work is cancelled.
enum AnswerTime {
    /// - Parameters:
    ///   - time: how long the body may take.
    ///   - fault: what is told then.
    static func within<Result: Sendable>(
        _ time: Duration, fault: @escaping @Sendable () async -> any Error, _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let work = Task { try await body() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let answer = FirstAnswer(to: continuation)
                let alarm = Task {
                    guard (try? await Task.sleep(for: time)) != nil else { return }
                    let error = await fault()
                    work.cancel()
                    answer.give(.failure(error))
                }
                Task {
                    let result = await work.result
                    alarm.cancel()
                    answer.give(result)
                }
            }
        } onCancel: {
            work.cancel()
        }
    }
}
