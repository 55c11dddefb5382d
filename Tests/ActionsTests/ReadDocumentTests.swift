import Actions
import Figures
import Foundation
import Testing

@Suite("A document around one of its rows")
struct ReadDocumentTests {
    @Test("is read where the row is, and whatever row is asked for nothing ends")
    func rows() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        try await zone.take(folder.file("output-2024-02.csv", ReportText.february))
        let hash = try #require(try await zone.record.recentFilings(limit: 1).first?.document.hash)
        let excerpt = try #require(try await ReadDocument.run(hash, around: 3, context: 1, in: zone))
        #expect(excerpt.isHeld && excerpt.header.first == "enterprise" && excerpt.rows.map(\.row) == [2, 3, 4])
        #expect(excerpt.rows[1].fields.first == ReportText.cells)
        for row in [Int.max, Int.max - 3, 0, 99] {
            let rows = try await ReadDocument.run(hash, around: row, context: 1, in: zone)?.rows.map(\.row)
            #expect(rows == [], "\(row)")
        }
        #expect(try await ReadDocument.run(String(repeating: "0", count: 64), around: 1, in: zone) == nil)
    }

    @Test("is read likewise where it is in another encoding")
    func encoded() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let path = "\(folder.path)/output-2024-02.csv"
        let bytes: [UInt8] = [0xFF, 0xFE] + ReportText.february.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        #expect(try await zone.take(path).filed == 3)
        let hash = try #require(try await zone.record.recentFilings(limit: 1).first?.document.hash)
        let excerpt = try #require(try await ReadDocument.run(hash, around: 4, context: 0, in: zone))
        #expect(excerpt.rows.map(\.row) == [4] && excerpt.rows[0].fields.first == ReportText.cars)
    }
}
