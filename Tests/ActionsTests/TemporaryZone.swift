import Foundation

/// A folder of its own for one test.
struct TemporaryZone {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("corridor-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
