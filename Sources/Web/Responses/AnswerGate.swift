/// Lets so many answers be worked out at a time; others wait, in the order in which they came.
actor AnswerGate {
    private var free: Int
    private var waiting: [(number: Int, continuation: CheckedContinuation<Void, any Error>)] = []
    private var count = 0

    init(places: Int) {
        free = places
    }

    /// Whether answers wait for a place.
    var isCrowded: Bool { !waiting.isEmpty }

    /// - Throws: `CancellationError` where the task is cancelled while it waits.
    func admit<Result: Sendable>(_ body: @Sendable () async throws -> Result) async throws -> Result {
        try await enter()
        defer { leave() }
        return try await body()
    }

    private func enter() async throws {
        try Task.checkCancellation()
        guard free == 0 else {
            free -= 1
            return
        }
        count += 1
        let number = count
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                // Cancelling may have come before there was anything to wake.
                if Task.isCancelled { continuation.resume(throwing: CancellationError()) } else { waiting.append((number, continuation)) }
            }
        } onCancel: {
            Task { await giveUp(number) }
        }
    }

    private func giveUp(_ number: Int) {
        guard let index = waiting.firstIndex(where: { $0.number == number }) else { return }
        waiting.remove(at: index).continuation.resume(throwing: CancellationError())
    }

    /// The place goes to who waited longest.
    private func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().continuation.resume() }
    }
}
