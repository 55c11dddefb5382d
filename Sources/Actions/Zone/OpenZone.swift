import Figures
import Formats
import Foundation
import Statistics
import Storage

/// Opens a zone's folder.
public enum OpenZone {
    /// - Throws: ``ZoneError``, `RecordError`.
    public static func run(folder: String, now: @escaping @Sendable () -> Instant = SystemClock.now) async throws -> Zone {
        let path = "\(folder)/zone.yaml"
        guard let bytes = FileManager.default.contents(atPath: path) else { throw ZoneError.noZone(folder: folder) }
        let settings: ZoneSettings
        do { settings = try ZoneYAML.read([UInt8](bytes), file: path) } catch { throw ZoneError.settings(error) }
        let record = try await DatabaseRecord.open(folder: folder, at: try RecordPlace(setting: settings.record))
        return Zone(folder: folder, settings: settings, record: record, now: now)
    }
}
