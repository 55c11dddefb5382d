/// Renders each answer once, however many readers ask for it at the same time.
actor RenderingQueue {
    private var running: [ResponseCache.Key: Task<RenderedPage, any Error>] = [:]

    func page(for key: ResponseCache.Key, _ render: @escaping @Sendable () async throws -> RenderedPage) async throws -> RenderedPage {
        if let task = running[key] { return try await task.value }
        let task = Task { try await render() }
        running[key] = task
        defer { running[key] = nil }
        return try await task.value
    }
}
