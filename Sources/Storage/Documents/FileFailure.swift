import Foundation

/// A file that could not be read or written.
public struct FileFailure: Error, Hashable, Sendable {
    /// What was tried: `open`, `write`, `fsync`, `rename`, `read`.
    public var operation: String
    public var path: String
    /// The system's error number.
    public var code: Int32

    /// Whether there was no room for it.
    var isFullDisk: Bool { [ENOSPC, EDQUOT].contains(code) }

    /// What the system says of it.
    public var reason: String { String(cString: strerror(code)) }

    public init(operation: String, path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }
}
