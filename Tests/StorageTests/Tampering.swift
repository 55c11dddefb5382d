import Foundation
import GRDB

@testable import Storage

/// What somebody can do who holds the file.
func tamper(_ folder: String, _ statements: String...) throws {
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

struct NothingChanged: Error {
    var statement: String
}

/// A copy of a folder as it lies on the disk at this moment.
func copyOf(_ folder: String, to copy: String) throws -> String {
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: folder, toPath: copy)
    return copy
}
