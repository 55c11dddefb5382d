import Figures
import Formats
import Foundation
import Storage

/// Copies a zone, as it is at one moment and while others go on filing, into a folder that is a
/// zone itself, with its record in that folder: it can be opened, asked and verified without a
/// server.
public enum BackUpZone {
    /// The file of a backup that says whose work it is.
    private static let markFile = "made-by"

    /// - Parameters:
    ///   - folder: where the backup is to lie; it is whole or absent, also after a crash.
    ///   - mark: whose work it is, kept in the backup. Where one with the same mark lies there already, nothing is left to do
    ///     but to verify it: whoever made it ended before they could say so.
    /// - Returns: what verifying the backup found.
    /// - Throws: ``ZoneError/zoneExists(folder:)`` where something else lies there, `RecordError`, `FileFailure`.
    public static func run(_ zone: Zone, to folder: String, mark: String? = nil) async throws -> VerificationReport {
        let files = FileManager.default
        if let mark, files.contents(atPath: "\(folder)/\(markFile)") == Data(mark.utf8) { return try await verified(folder, now: zone.now) }
        guard !files.fileExists(atPath: folder) else { throw ZoneError.zoneExists(folder: folder) }
        let unfinished = folder + ".unfinished"
        if files.fileExists(atPath: unfinished) { try files.removeItem(atPath: unfinished) }
        // The record first: a document is kept before the filing that names it, so none is missed.
        _ = try await zone.record.copy(toFolder: unfinished, at: .folder)
        try await ZoneFolder.copy(from: zone.folder, to: unfinished, record: nil)
        let report = try await verified(unfinished, now: zone.now)
        if let mark { try DurableFile.write(Array(mark.utf8), to: "\(unfinished)/\(markFile)") }
        try files.moveItem(atPath: unfinished, toPath: folder)
        return report
    }

    /// The mark of a job's backup. The number alone is no mark: another zone has a job of that number too.
    static func mark(of job: Job) -> String { "job \(job.id) of \(job.createdAt.microsecondsSince1970)\n" }

    private static func verified(_ folder: String, now: @escaping @Sendable () -> Instant) async throws -> VerificationReport {
        let copy = try await OpenZone.run(folder: folder, now: now)
        let report = try await VerifyRecord.run(in: copy)
        try copy.record.close()
        // Columns are made anew wherever they are wanted: a backup need not hold them.
        try? FileManager.default.removeItem(atPath: "\(folder)/columns")
        return report
    }
}
