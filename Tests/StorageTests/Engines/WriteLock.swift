import GRDB

@testable import Storage

/// A writer that does not come to an end until it is told.
struct WriteLock {
    private var queue: DatabaseQueue?
    private var link: ServerLink?

    init(_ zone: TestZone) throws {
        switch zone.engine {
        case .sqlite:
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let queue = try DatabaseQueue(path: "\(zone.folder)/record.sqlite", configuration: configuration)
            try queue.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
            self.queue = queue
        case .postgresql:
            let link = try TestZone.link(schema: zone.schema)
            try link.run(Dialect.beginWriting)
            for lock in Dialect.locks(.chains(["qinzhou"])) { _ = try link.run(lock.sql, lock.values) }
            self.link = link
        }
    }

    func release() throws {
        try queue?.writeWithoutTransaction { try $0.commit() }
        try queue?.close()
        try link?.run("COMMIT")
    }
}
