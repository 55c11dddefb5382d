import Figures
import Foundation
import Statistics
import Testing

@testable import Storage

@Suite("A write-ahead log that is cut, as by a disk that lost its last writes")
struct LogCutTests {
    private static let isSoak = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] != nil

    @Test("SQLite: cut at any page or within one, the record holds every filing that was acknowledged by then, whole, and verifies")
    func pages() async throws {
        try await withRecord(.sqlite) { record, zone in
            let log = "\(zone.folder)/record.sqlite-wal"
            try await record.keepDocument(Array("bytes".utf8), hash: Sample.document("bytes").hash)
            // How long the log was when each filing was acknowledged.
            var acknowledged: [Int] = []
            for number in 1...25 {
                _ = try await record.append([Sample.draft()], changes: [Sample.change(1)], expecting: ["qinzhou": number - 1])
                acknowledged.append(try Data(contentsOf: URL(fileURLWithPath: log)).count)
            }
            let whole = try zone.copied(to: "\(zone.folder)-whole")
            let bytes = try Data(contentsOf: URL(fileURLWithPath: log))
            let frame = 24 + 4096
            let pages = (bytes.count - 32) / frame
            #expect(pages > 50 && acknowledged.last == bytes.count)
            let boundaries: [Int] = (0...pages).map { 32 + $0 * frame }
            let cuts: [Int] = (boundaries + boundaries.dropLast().map { $0 + frame / 2 }).sorted()
            var count = 0
            for cut in cuts where Self.isSoak || cut % 7 == 0 || cut > bytes.count - 4 * frame {
                let copy = try whole.copied(to: "\(zone.folder)-cut")
                try bytes.prefix(cut).write(to: URL(fileURLWithPath: "\(copy.folder)/record.sqlite-wal"))
                try? FileManager.default.removeItem(atPath: "\(copy.folder)/record.sqlite-shm")
                let least = acknowledged.filter { $0 <= cut }.count
                // Before the first filing the tables themselves may be in what was cut off.
                guard let survivor = try? await copy.open() else {
                    #expect(least == 0)
                    continue
                }
                let held = try await survivor.lastSequence(of: "qinzhou")
                #expect(held >= least, "cut at \(cut): \(held) of \(least)")
                #expect(try await survivor.verify(against: nil, trusting: nil).isSound)
                let cells = try await survivor.cells(CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil))
                #expect(cells == (held == 0 ? [] : [Sample.change(Int128(held), answered: held)]))
                _ = try await survivor.append([Sample.draft()], changes: [], expecting: ["qinzhou": held])
                try survivor.close()
                count += 1
            }
            print("SQLite: the log of \(pages) pages cut at \(count) places: nothing acknowledged lost, verify clean")
        }
    }
}
