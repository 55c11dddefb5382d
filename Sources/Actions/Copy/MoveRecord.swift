import Figures
import Foundation
import Storage

/// Moves a zone's record to another engine or another server. Its documents stay where they are.
public enum MoveRecord {
    /// Where the record was it takes no filings any more, and can still be read.
    ///
    /// - Parameter place: an address, or `folder`.
    /// - Returns: the zone as it is now, the heads that both places agree on, and what verifying found.
    /// - Throws: ``ZoneError``, `RecordError`, `FileFailure`; then the zone is as it was.
    public static func run(
        _ zone: Zone, to place: String
    ) async throws -> (zone: Zone, heads: [ChainHead], report: VerificationReport) {
        let heads = try await zone.record.move(to: try RecordPlace(setting: place))
        try ZoneFolder.setRecord(place, in: zone.folder)
        try zone.record.close()
        let moved = try await OpenZone.run(folder: zone.folder, now: zone.now)
        return (moved, heads, try await VerifyRecord.run(in: moved))
    }
}
