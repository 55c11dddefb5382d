import GRDB

/// A writer that does not come to an end until it is told.
struct WriteLock {
    private let queue: DatabaseQueue

    init(_ folder: String) throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        queue = try DatabaseQueue(path: "\(folder)/record.sqlite", configuration: configuration)
        try queue.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
    }

    func release() throws {
        try queue.writeWithoutTransaction { try $0.commit() }
        try queue.close()
    }
}
