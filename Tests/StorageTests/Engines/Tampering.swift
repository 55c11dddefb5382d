import Foundation
import GRDB

@testable import Storage

extension TestZone {
    /// What somebody can do who holds the file or rules the server.
    func tamper(_ statements: String...) throws {
        switch engine {
        case .sqlite: try tamperWithFile(statements)
        case .postgresql: try tamperOnServer(statements)
        }
    }

    private func tamperWithFile(_ statements: [String]) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA ignore_check_constraints = ON") }
        let queue = try DatabaseQueue(path: "\(folder)/record.sqlite", configuration: configuration)
        try queue.write { database in
            for statement in statements {
                try database.execute(sql: statement)
                if database.changesCount == 0 { throw NothingChanged(statement: statement) }
            }
        }
        try queue.close()
    }

    private func tamperOnServer(_ statements: [String]) throws {
        let link = try Self.link(schema: schema)
        try link.run("SET session_replication_role = replica")
        let checks = try link.rows(
            "SELECT conrelid::regclass::text, conname::text FROM pg_constraint WHERE contype = 'c' AND connamespace = current_schema()::regnamespace")
        while let check = try checks.next() {
            try link.run("ALTER TABLE \(check.text(0)) DROP CONSTRAINT \(check.text(1))")
        }
        for statement in statements {
            if try link.run(statement).tag.hasSuffix(" 0") { throw NothingChanged(statement: statement) }
        }
    }
}

struct NothingChanged: Error {
    var statement: String
}
