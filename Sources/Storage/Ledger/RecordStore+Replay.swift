import Figures

extension RecordStore {
    /// Walks a chain from its first filing to the last that it holds now, in bounded memory: at
    /// most one large filing, or some thousands of lines, at a time.
    ///
    /// A filing appended meanwhile is not visited, so that the walk speaks of one state.
    nonisolated(nonsending) public func forEachFiling(
        key: String, _ body: (Filing, [ReportLine]) async throws -> Void
    ) async throws {
        let last = try await lastSequence(of: key)
        var reached = 0
        while reached < last {
            let page = try await contents(of: key, after: reached, lineBudget: 10_000)
            guard !page.isEmpty else { throw RecordError.damaged(what: "chain \(key) ends at \(reached) of \(last)") }
            for contents in page where contents.filing.position.sequence <= last {
                try await body(contents.filing, contents.lines)
            }
            reached = page.last?.filing.position.sequence ?? last
        }
    }
}
