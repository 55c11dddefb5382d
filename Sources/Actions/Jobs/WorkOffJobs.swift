import Figures
import Storage

/// Does jobs as they come, one at a time, until its task is cancelled; what is under way then waits for another.
public enum WorkOffJobs {
    /// - Parameters:
    ///   - stays: whether it waits for more when nothing waits.
    ///   - tell: called after every job; and with an error where the record cannot be asked for work.
    public static func run(
        by worker: RunJob, times: JobTimes = JobTimes(), stays: Bool, tell: @escaping @Sendable (Result<JobResult, any Error>) -> Void = { _ in }
    ) async throws {
        while !Task.isCancelled {
            do {
                if let result = try await worker.next() {
                    tell(.success(result))
                    continue
                }
            } catch {
                guard stays else { throw error }
                tell(.failure(error))
            }
            guard stays, (try? await Task.sleep(for: times.pause)) != nil else { return }
        }
    }
}
