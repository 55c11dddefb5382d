import Synchronization

/// Questions to a record that take a minute each, until they no longer do.
final class SlowQuestions: Sendable {
    private struct State {
        var isSlow = true
        var ended = 0
        var begun = 0
    }

    private let state = Mutex(State())

    /// How many were begun.
    var begun: Int { state.withLock { $0.begun } }
    /// How many were ended before their time.
    var ended: Int { state.withLock { $0.ended } }

    func pass() async throws {
        let isSlow = state.withLock { state in
            state.begun += 1
            return state.isSlow
        }
        guard isSlow else { return }
        do { try await Task.sleep(for: .seconds(60)) } catch {
            state.withLock { $0.ended += 1 }
            throw error
        }
    }

    /// Waits until they are quick.
    func wait() async throws {
        state.withLock { $0.begun += 1 }
        while state.withLock({ $0.isSlow }) { try await Task.sleep(for: .milliseconds(1)) }
    }

    func set(slow: Bool) { state.withLock { $0.isSlow = slow } }
}
