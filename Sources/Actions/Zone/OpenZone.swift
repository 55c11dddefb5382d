import Figures
import Formats
import Foundation
import Statistics
import Storage

/// Opens a zone's folder.
public enum OpenZone {
    /// - Parameter limits: in place of those that the zone sets.
    /// - Throws: ``ZoneError``, `RecordError`.
    public static func run(folder: String, limits: [ZoneLimit: Int] = [:], now: @escaping @Sendable () -> Instant = SystemClock.now) async throws -> Zone {
        let path = "\(folder)/zone.yaml"
        guard let bytes = FileManager.default.contents(atPath: path) else { throw ZoneError.noZone(folder: folder) }
        var settings: ZoneSettings
        do { settings = try ZoneYAML.read([UInt8](bytes), file: path) } catch { throw ZoneError.settings(error) }
        settings.limits = settings.limits.setting(limits)
        let record = try await DatabaseRecord.open(
            folder: folder, at: try RecordPlace(setting: settings.record), patience: Double(settings.limits[.writerPatience]))
        return Zone(folder: folder, settings: settings, record: record, now: now)
    }
}
