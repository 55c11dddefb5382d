import Actions
import Figures
import Foundation
import Testing

@Suite("A desk that takes one file after the other")
struct FilingDeskTests {
    private static let access = Access(name: "office", mayBackdate: true)

    private static func take(_ path: String, at desk: FilingDesk, knownOn: String) async throws -> FileOutcome {
        let outcomes = try await desk.take(ImportRequest(paths: [path], knownOn: Day(knownOn)), by: access)
        return try #require(outcomes.first)
    }

    @Test("checks each against the ones before, and the cells are those that one import gives")
    func sequence() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let desk = FilingDesk(zone: zone)
        let february = try folder.file("output-2024-02.csv", ReportText.february)
        #expect(try await Self.take(february, at: desk, knownOn: "2024-03-09").filed == 3)
        let wrong = ReportText.march.replacing("82000.00", with: "83000.00")
        let march = try await Self.take(folder.file("output-2024-03.csv", wrong), at: desk, knownOn: "2024-04-09")
        #expect(march.filed == 3)
        #expect(march.warnings.map(\.row) == [2])
        #expect(try await Self.take(february, at: desk, knownOn: "2024-03-09").unchanged == 3)
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }

    @Test("hears of a register that somebody else filed meanwhile")
    func others() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let desk = FilingDesk(zone: zone)
        #expect(try await Self.take(folder.file("output-2024-02.csv", ReportText.february), at: desk, knownOn: "2024-03-09").filed == 3)
        let row = "91000000DEM0TWP04Q,2022-01-01,Sample Foils,示例箔,Lá Mẫu,old-town,south-park,,3612,yes,active,\n"
        let new = try await zone.take(folder.file("enterprises-new.csv", LateRegisterTests.header + row), knownOn: "2024-03-10")
        try #require(new.filed == 1, "\(new.problems)")
        let report = ReportText.header + "91000000DEM0TWP04Q,2024-02,,1000.00,,900.00\n"
        #expect(try await Self.take(folder.file("output-2024-02-late.csv", report), at: desk, knownOn: "2024-03-11").filed == 1)
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }
}
