import Foundation

@testable import Storage

/// Runs a test in a folder of its own that is removed afterwards, however the test ends.
@discardableResult
func inFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corridor-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

/// Runs a test on an empty record.
@discardableResult
func withRecord<Result>(_ body: (SQLiteRecord) async throws -> Result) async throws -> Result {
    try await inFolder { folder in
        let record = try SQLiteRecord.create(inFolder: "\(folder)/zone")
        defer { try? record.close() }
        return try await body(record)
    }
}
