import Figures
import Formats
import Foundation
import Statistics
import Storage

/// Makes a new zone from a folder of definitions and data: no line of code.
public enum InitZone {
    /// Creates the zone's folder and its empty record, and files the standard definitions, then
    /// those of the user's folder, which may add to them or replace them.
    ///
    /// - Parameters:
    ///   - standard: the folder of standard forms, indicators, groups and classes.
    ///   - source: the user's folder with a `zone.yaml`.
    ///   - record: where the record is to be kept, whatever that file says.
    /// - Throws: ``ZoneError`` where the folder holds a zone already, or has no `zone.yaml`.
    public static func run(
        folder: String, standard: String, source: String, record: String? = nil, by access: Access,
        now: @escaping @Sendable () -> Instant = SystemClock.now,
        tell: @escaping @Sendable (ImportEvent) -> Void = { _ in }
    ) async throws -> (zone: Zone, outcomes: [FileOutcome]) {
        let files = FileManager.default
        guard !files.fileExists(atPath: "\(folder)/zone.yaml") else { throw ZoneError.zoneExists(folder: folder) }
        let path = "\(source)/zone.yaml"
        guard var bytes = files.contents(atPath: path).map({ [UInt8]($0) }) else { throw ZoneError.noZone(folder: source) }
        if let record { bytes = ZoneYAML.settings(bytes, keepingRecordAt: record) }
        let settings: ZoneSettings
        do { settings = try ZoneYAML.read(bytes, file: path) } catch { throw ZoneError.settings(error) }
        let store = try await DatabaseRecord.create(inFolder: folder, at: try RecordPlace(setting: settings.record))
        guard files.createFile(atPath: "\(folder)/zone.yaml", contents: Data(bytes)) else {
            throw ZoneError.unreadable(path: "\(folder)/zone.yaml")
        }
        let zone = Zone(folder: folder, settings: settings, record: store, now: now)
        // The standard forms must stand before the user's files can be told apart by them.
        let access = Access(name: access.name, mayBackdate: true)
        var outcomes = try await ImportFiles.run(
            ImportRequest(paths: [standard], provenance: .documented, writesRejects: false), into: zone, by: access, tell: tell)
        outcomes += try await ImportFiles.run(
            ImportRequest(paths: [source]), into: zone, by: access, tell: tell)
        return (zone, outcomes)
    }
}
