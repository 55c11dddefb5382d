import Actions
import Foundation

/// Files of the user's own origin rules.
enum RuleFiles {
    /// Their bytes by their names.
    ///
    /// - Throws: `TariffError.unreadable`.
    static func read(_ paths: [String]) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in paths {
            guard let contents = FileManager.default.contents(atPath: path) else { throw TariffError.unreadable(path: path) }
            files[(path as NSString).lastPathComponent] = [UInt8](contents)
        }
        return files
    }
}
