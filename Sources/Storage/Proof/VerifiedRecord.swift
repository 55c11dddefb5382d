/// What verifying found, and the columns that were made of the very lines that it hashed.
public struct VerifiedRecord: Sendable {
    public var report: VerificationReport
    /// By form; none where the lines are not as they were written.
    public var columns: [String: ReportProjection]
}

extension RecordStore {
    /// Hashes all chains and documents again without making columns.
    public func verify(against signed: SignedHeads?, trusting publicKey: String?) async throws -> VerificationReport {
        try await verify(against: signed, trusting: publicKey, projecting: []).report
    }
}
