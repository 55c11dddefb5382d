extension RecordStore {
    /// Reads a form's numbers from columns; where a file of theirs is not as it was written, they are made anew from
    /// the ledger and read again, so that nothing depends on the files.
    ///
    /// - Parameter body: may be called again.
    nonisolated(nonsending) public func withColumns<Result>(
        of form: String, _ body: (ReportProjection) async throws -> Result
    ) async throws -> Result {
        for attempt in 0..<2 {
            do {
                return try await body(columns(of: form, attempt: attempt))
            } catch is ProjectionFault {
                continue
            }
        }
        return try await body(columns(of: form, attempt: 2))
    }
}
