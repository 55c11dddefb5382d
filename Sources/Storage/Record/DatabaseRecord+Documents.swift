extension DatabaseRecord {
    public func documentBytes(hash: String) async throws -> [UInt8]? {
        try await documents.bytes(hash)
    }

    public func documentFile(hash: String) async throws -> String? {
        try await documents.wholeFile(hash)
    }

    public func keepDocument(_ bytes: [UInt8], hash: String) async throws {
        try await documents.keep(bytes, hash: hash)
    }

    public func stageDocument(at path: String) async throws -> StagedDocument {
        try await documents.stage(path)
    }

    public func keepDocument(_ staged: StagedDocument) async throws {
        try await documents.keep(staged)
    }
}
