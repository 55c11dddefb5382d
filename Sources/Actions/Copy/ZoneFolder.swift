import Formats
import Foundation
import Storage

/// What lies in a zone's folder beside its record.
enum ZoneFolder {
    /// Copies documents, settings and kept proofs; the settings last, since they make the folder a zone.
    static func copy(from source: String, to target: String, record: String?) async throws {
        for name in ["documents", "proof"] {
            try await FolderCopy.run(from: "\(source)/\(name)", to: "\(target)/\(name)")
        }
        let settings = try settings(of: source)
        try write(ZoneYAML.settings(settings, keepingRecordAt: setting(record)), to: target)
    }

    /// Names another place of the record in a zone's settings.
    static func setRecord(_ record: String?, in folder: String) throws {
        try write(ZoneYAML.settings(try settings(of: folder), keepingRecordAt: setting(record)), to: folder)
    }

    private static func setting(_ record: String?) -> String? { record == "folder" ? nil : record }

    private static func settings(of folder: String) throws -> [UInt8] {
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/zone.yaml") else { throw ZoneError.noZone(folder: folder) }
        return [UInt8](bytes)
    }

    private static func write(_ bytes: [UInt8], to folder: String) throws {
        try DurableFile.write(bytes, to: "\(folder)/zone.yaml")
    }
}
