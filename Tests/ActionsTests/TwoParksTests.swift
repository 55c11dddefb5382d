import Actions
import Figures
import Foundation
import Statistics
import Testing

@Suite("A made-up zone of two parks, from CSV files alone")
struct TwoParksTests {
    @Test("its reports become figures with growth")
    func answers() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        #expect(try await zone.take(folder.file("output-2024-02.csv", ReportText.february)).filed == 3)
        #expect(try await zone.take(folder.file("output-2024-03.csv", ReportText.march)).filed == 3)
        #expect(try await zone.value("output.gross/parks/all/2024-03.ytd/level") == "405000000.00")
        #expect(try await zone.value("output.gross/zone/all/2024-03.ytd/level") == "221000000.00")
        #expect(try await zone.value("output.gross/north-park/all/2024-03.ytd/growth.comparable") == "57.86")
        #expect(try await zone.value("output.gross/parks/3612/2024-03/level") == "64000000.00")
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }

    @Test("the shipped example is taken whole, but for the one row that is wrong on purpose")
    func shippedExample() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        try FileManager.default.copyItem(atPath: Repository.path("Examples/two-parks"), toPath: "\(folder.path)/example")
        let (_, outcomes) = try await InitZone.run(
            folder: "\(folder.path)/zone", standard: Repository.path("Data/standard"), source: "\(folder.path)/example",
            by: Access(name: "office"), now: TemporaryZone.clock)
        let rejected = outcomes.filter(\.hasRejects)
        #expect(rejected.map(\.file) == ["output-2024-03.csv"])
        #expect(rejected.first?.rejected == 1)
        let handedBack = try String(contentsOfFile: #require(rejected.first?.rejectFile), encoding: .utf8)
        #expect(handedBack.contains("91000000DEM0TWP0XX,2024-03,100.00"))
    }

    @Test("the same file twice changes nothing, even after a correction came in between")
    func sameFileTwice() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let path = try folder.file("output-2024-02.csv", ReportText.february)
        try await zone.take(path, knownOn: "2024-03-09")
        let correction = ReportText.header + "\(ReportText.foils),2024-02,,53000.00,,50000.00\n"
        try await zone.take(folder.file("output-2024-02-correction.csv", correction), knownOn: "2024-03-20")
        let heads = try await zone.record.heads()
        let again = try await zone.take(path, knownOn: "2024-03-09")
        #expect(again.filed == 0)
        #expect(again.unchanged == 3)
        #expect(try await zone.record.heads() == heads)
        #expect(try await zone.value("output.gross/parks/all/2024-02.ytd/level") == "261000000.00")
        #expect(try await zone.value("output.gross/parks/all/2024-02.ytd/level@2024-03-19") == "260000000.00")
    }

    @Test("every vintage of a figure is told with the day it became known")
    func history() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        try await zone.take(folder.file("output-2024-02.csv", ReportText.february), knownOn: "2024-03-09")
        let correction = ReportText.header + "\(ReportText.foils),2024-02,,53000.00,,50000.00\n"
        try await zone.take(folder.file("output-2024-02-correction.csv", correction), knownOn: "2024-03-20")
        let vintages = try await TraceHistory.run("output.gross/parks/all/2024-02.ytd/level", in: zone)
        #expect(vintages.map { "\($0.knownOn) \($0.figure.value.exact?.description ?? "")" }
            == ["2024-03-09 260000000", "2024-03-20 261000000"])
    }

    @Test("only a privileged import may say that a document was known before today")
    func backdating() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let path = try folder.file("output-2024-02.csv", ReportText.february)
        let outcome = try await zone.take(path, knownOn: "2024-03-09", by: Access(name: "clerk"))
        #expect(outcome.filed == 0)
        guard case .backdated(let day, let today) = outcome.refusal else {
            Issue.record("the import was not refused: \(outcome)")
            return
        }
        #expect((day.description, today.description) == ("2024-03-09", "2024-04-30"))
    }
}
