import Figures
import Formats
import Foundation
import Storage

/// Copies a zone, as it is at one moment and while others go on filing, into a folder that is a
/// zone itself, with its record in that folder: it can be opened, asked and verified without a
/// server.
public enum BackUpZone {
    /// - Parameter folder: where the backup is to lie; it is whole or absent, also after a crash.
    /// - Returns: what verifying the backup found.
    /// - Throws: ``ZoneError/zoneExists(folder:)`` where something lies there, `RecordError`, `FileFailure`.
    public static func run(_ zone: Zone, to folder: String) async throws -> VerificationReport {
        let files = FileManager.default
        guard !files.fileExists(atPath: folder) else { throw ZoneError.zoneExists(folder: folder) }
        let unfinished = folder + ".unfinished"
        if files.fileExists(atPath: unfinished) { try files.removeItem(atPath: unfinished) }
        // The record first: a document is kept before the filing that names it, so none is missed.
        _ = try await zone.record.copy(toFolder: unfinished, at: .folder)
        try await ZoneFolder.copy(from: zone.folder, to: unfinished, record: nil)
        let copy = try await OpenZone.run(folder: unfinished, now: zone.now)
        let report = try await VerifyRecord.run(in: copy)
        try copy.record.close()
        // Columns are made anew wherever they are wanted: a backup need not hold them.
        try? files.removeItem(atPath: "\(unfinished)/columns")
        try files.moveItem(atPath: unfinished, toPath: folder)
        return report
    }
}
