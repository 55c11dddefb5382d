/// Renders each answer once, however many readers ask for it at the same time; when none of them waits any more, it is given up.
actor RenderingQueue {
    private struct Rendering {
        let task: Task<RenderedPage, any Error>
        var readers = 0
    }

    private var running: [ResponseCache.Key: Rendering] = [:]

    func page(for key: ResponseCache.Key, _ render: @escaping @Sendable () async throws -> RenderedPage) async throws -> RenderedPage {
        var rendering = running[key] ?? Rendering(task: Task { try await render() })
        rendering.readers += 1
        running[key] = rendering
        let task = rendering.task
        defer { if running[key]?.task == task { running[key] = nil } }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            Task { await leave(key, task) }
        }
    }

    private func leave(_ key: ResponseCache.Key, _ task: Task<RenderedPage, any Error>) {
        guard running[key]?.task == task else { return }
        running[key]?.readers -= 1
        guard running[key]?.readers == 0 else { return }
        // Whoever asks from now on begins anew.
        running[key] = nil
        task.cancel()
    }
}
