import Figures

extension RecordStore {
    /// Walks a chain to the last filing that it holds now, in bounded memory: at most one large
    /// filing, or some thousands of lines, at a time.
    ///
    /// A filing appended meanwhile is not visited, so that the walk speaks of one state.
    ///
    /// - Parameter sequence: where an earlier walk ended; 0 begins with the first filing.
    /// - Returns: the number of the last filing that the chain held when the walk began.
    @discardableResult
    nonisolated(nonsending) public func forEachFiling(
        key: String, after sequence: Int = 0, _ body: (Filing, [ReportLine]) async throws -> Void
    ) async throws -> Int {
        let last = try await lastSequence(of: key)
        var reached = sequence
        while reached < last {
            let page = try await contents(of: key, after: reached, lineBudget: 10_000)
            guard !page.isEmpty else { throw RecordError.damaged(what: "chain \(key) ends at \(reached) of \(last)") }
            for contents in page where contents.filing.position.sequence <= last {
                try await body(contents.filing, contents.lines)
            }
            reached = page.last?.filing.position.sequence ?? last
        }
        return last
    }
}
