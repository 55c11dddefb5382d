import Figures
import Foundation
import Storage

/// Makes a zone of a backup.
public enum RestoreZone {
    /// - Parameters:
    ///   - backup: the backup's folder, which stays as it is.
    ///   - folder: the zone's folder, which must not hold one.
    ///   - record: where its record is to be kept; `nil` is the folder.
    /// - Returns: the zone, and what verifying it found.
    /// - Throws: ``ZoneError``, `RecordError`, `FileFailure`.
    public static func run(
        backup: String, to folder: String, record: String? = nil, now: @escaping @Sendable () -> Instant = SystemClock.now
    ) async throws -> (zone: Zone, report: VerificationReport) {
        guard !FileManager.default.fileExists(atPath: "\(folder)/zone.yaml") else { throw ZoneError.zoneExists(folder: folder) }
        let kept = try await OpenZone.run(folder: backup, now: now)
        _ = try await kept.record.copy(toFolder: folder, at: try RecordPlace(setting: record))
        try kept.record.close()
        try await ZoneFolder.copy(from: backup, to: folder, record: record)
        let zone = try await OpenZone.run(folder: folder, now: now)
        return (zone, try await VerifyRecord.run(in: zone))
    }
}
