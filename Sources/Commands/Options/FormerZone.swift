import Foundation

/// A zone that has to make room. It is moved, never removed: it may be somebody's work.
enum FormerZone {
    /// Moves a zone's folder aside.
    ///
    /// - Returns: where it lies now; `nil` where there was none.
    static func setAside(_ folder: String) throws -> String? {
        let files = FileManager.default
        guard files.fileExists(atPath: "\(folder)/zone.yaml") else { return nil }
        var path = folder
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        let names = ["\(path).former"] + (2...).lazy.prefix(1000).map { "\(path).former-\($0)" }
        guard let free = names.first(where: { !files.fileExists(atPath: $0) }) else { throw CommandError.noFile(path: "\(path).former") }
        try files.moveItem(atPath: path, toPath: free)
        return free
    }
}
