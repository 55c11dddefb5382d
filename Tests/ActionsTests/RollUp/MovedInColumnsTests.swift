import Actions
import Figures
import Foundation
import Storage
import Testing

@Suite("A change of the register that moves many respondents")
struct MovedInColumnsTests {
    @Test("is worked out from columns as it would be from lines: the cells are those that the filings give", arguments: TestPlace.available)
    func moved(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made(record: place == .folder ? nil : place.make())
        let bulk = try BulkReports(count: 620)
        try await zone.take(folder.file("enterprises-bulk.csv", bulk.directory), knownOn: "2022-01-02")
        for month in 2...3 { try await zone.take(folder.file("output-2023-0\(month).csv", bulk.reports(year: 2023, month: month)), knownOn: "2023-04-09") }
        try await zone.take(folder.file("output-2023-02-again.csv", bulk.reports(year: 2023, month: 2).replacingOccurrences(of: ",2023-02,,1", with: ",2023-02,,2")), knownOn: "2023-05-09")
        let before = try await zone.value("output.gross/parks/all/2023-03.ytd/level")
        let rows = bulk.enterprises.enumerated().map { number, code in
            "\(code),2023-01-01,Bulk \(number),批量\(number),Loạt \(number),old-town,north-park,area-riverside,\(number % 3 == 0 ? 2614 : 3841),\(number % 5 == 0 ? "no" : "yes"),active,\n"
        }
        try await zone.take(folder.file("enterprises-anew.csv", LateRegisterTests.header + rows.joined()), knownOn: "2024-01-20")
        try await zone.take(folder.file("memberships-left.csv", "member,of,from,status\nsouth-park,parks,2023-03-01,out\n"), knownOn: "2024-02-20")
        #expect(FileManager.default.fileExists(atPath: "\(zone.folder)/columns/output"))
        #expect(try await zone.value("output.gross/parks/all/2023-03.ytd/level") != before)
        #expect(try await zone.value("output.gross/parks/all/2023-03.ytd/level@2024-01-19") == before)
        #expect(try await VerifyRecord.run(in: zone).findings == [])
    }
}
