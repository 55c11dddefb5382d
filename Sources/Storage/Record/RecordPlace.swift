import Foundation

/// Where a zone's record is kept. Its documents are always in the zone's folder.
public enum RecordPlace: Hashable, Sendable {
    /// In the zone's folder, in SQLite.
    case folder
    /// On a PostgreSQL server.
    case server(ServerAddress)

    /// The place that a zone's settings name; `nil` is the folder.
    ///
    /// - Throws: ``RecordError/badAddress(_:reason:)``, ``RecordError/passwordInAddress``.
    public init(setting: String?) throws(RecordError) {
        guard let setting, setting != "folder" else {
            self = .folder
            return
        }
        self = .server(try ServerAddress(setting))
    }
}

extension DatabaseRecord {
    /// The file of a record that is kept in its zone's folder.
    static func databasePath(_ folder: String) -> String { "\(folder)/record.sqlite" }

    /// Whether a folder holds a record.
    static func exists(inFolder folder: String) -> Bool {
        FileManager.default.fileExists(atPath: databasePath(folder))
    }
}
