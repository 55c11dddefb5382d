import Figures
import Statistics
import Testing

@testable import Actions

@Suite("What a reader holds")
struct HeldFactsTests {
    @Test("is counted with its standings and reports, so that letting go is decided by all of it")
    func counted() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        try await zone.take(folder.file("output-2024-02.csv", ReportText.february), knownOn: "2024-03-09")
        let reader = try await FigureReader(zone: zone)
        _ = try await reader.figure(FigureAddress(parsing: "output.gross/parks/all/2024-02.ytd/level"), depth: .complete)
        let gathered = await reader.gathered
        try #require(!gathered.standings.isEmpty && !gathered.reports.isEmpty)
        var without = HeldFacts(gathered: gathered)
        (without.gathered.standings, without.gathered.reports) = ([:], [:])
        let standings = gathered.standings.values.map(\.count).reduce(0, +)
        let reports = gathered.reports.values.map(\.count).reduce(0, +)
        var held = HeldFacts(gathered: gathered)
        #expect(standings >= 3 && reports >= 3)
        #expect(held.count == without.count + standings + reports)
        held.letGo()
        #expect(held.count == 0)
    }
}
