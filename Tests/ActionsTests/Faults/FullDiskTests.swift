import Actions
import Foundation
import Testing

@Suite("A disk that runs full during an import", .serialized, .enabled(if: SmallDisk.isPossible, "only root may mount a small disk"))
struct FullDiskTests {
    @Test("stops it with words that say so, loses nothing that was acknowledged, and lets it go on once there is room", arguments: TestPlace.available)
    func full(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let disk = try SmallDisk(megabytes: place == .folder ? 24 : 160)
        defer { disk.remove() }
        let server = try OwnServer(folder: "\(disk.path)/pg")
        defer { if place == .server { server.remove() } }
        let address = place == .server ? try server.start() : nil
        let faults = try await ImportUnderFaults(folder: folder, place: place, server: address)
        var acknowledged: [String] = []
        var refusals = 0
        let work = try await faults.begin(round: 1, under: place == .folder ? disk.path : nil)
        for kilobytes in [0, 60, 250, 700, 1_500] {
            try disk.fill(leaving: kilobytes * 1024)
            let program = try faults.program(in: work)
            let status = program.finish()
            acknowledged += program.acknowledged
            try disk.empty()
            if address != nil { _ = try server.start() }
            if status == 0 { break }
            refusals += 1
            #expect(status == 75, "\(program.text)")
            if place == .folder { #expect(program.text.contains("full") || program.text.contains("No space left"), "\(program.text)") }
            try await faults.expectHeld(acknowledged, in: work)
        }
        #expect(refusals > 0)
        #expect(try faults.program(in: work).finish() == 0)
        try await faults.expectWhole(work)
        print("\(place.rawValue): \(refusals) times a full disk: nothing acknowledged lost, nothing twice, verify clean, resumed")
    }
}
