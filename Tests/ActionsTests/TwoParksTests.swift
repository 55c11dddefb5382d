import Actions
import Figures
import Foundation
import Testing

@Suite("A made-up zone of two parks, from CSV files alone")
struct TwoParksTests {
    @Test("its reports become figures with growth, and a bad row is handed back with its reason")
    func importsAndAnswers() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let (zone, made) = try await InitZone.run(
            folder: folder.path, standard: Repository.path("Data/standard"), source: Repository.path("Examples/two-parks"),
            by: Access(name: "tester"))
        for outcome in made where outcome.hasRejects { print(outcome.file, outcome.refusal as Any, outcome.errors) }
        let address = "output.gross/parks/all/2024-03.ytd/level"
        let figure = try await AskFigure.run(address, in: zone)
        #expect(figure.value == .exact(405_000_000))
        let growth = try await AskFigure.run("output.gross/north-park/all/2024-03.ytd/growth.comparable", in: zone)
        #expect(growth.value.decimalString(unit: .percent) == "57.86")
    }
}
