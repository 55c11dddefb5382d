extension DatabaseRecord {
    public func columns(of form: String, attempt: Int) async throws -> ReportProjection {
        try await projections.projection(of: form, attempt == 0 ? .held : attempt == 1 ? .renewed : .inMemory)
    }
}
