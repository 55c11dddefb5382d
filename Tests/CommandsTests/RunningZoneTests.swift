import Figures
import Formats
import Foundation
import Testing

@testable import Commands

/// The example zone of two parks, made in a folder of its own by the commands themselves.
struct ExampleZone {
    let folder: URL
    let made: CapturedConsole.Run

    var zone: String { folder.appendingPathComponent("zone").path }
    static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("corridor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Rejected rows are written beside the input, so the input is a copy.
        let source = folder.appendingPathComponent("two-parks")
        try FileManager.default.copyItem(at: Self.project.appendingPathComponent("Examples/two-parks"), to: source)
        made = await CapturedConsole.run(
            ["init", "--from", source.path, "--zone", folder.appendingPathComponent("zone").path],
            environment: ["CORRIDOR_DATA": Self.project.appendingPathComponent("Data").path])
    }

    func run(_ arguments: String..., environment: [String: String] = [:]) async -> CapturedConsole.Run {
        await CapturedConsole.run(arguments + ["--zone", zone], environment: environment)
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}

@Suite("Commands on a zone of two parks")
struct RunningZoneTests {
    static let level = "output.gross/zone/all/2024-03.ytd"

    @Test("init tells what was filed and handed back, acknowledges filings, and ends with 2 where a row is in error")
    func initialise() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        #expect(zone.made.status == CommandStatus.handedBack.rawValue)
        #expect(zone.made.output.contains("1 row was handed back in"))
        #expect(zone.made.errors.contains("\ncommitted riverside#2 output 2024-02 3\n"))
        let again = await zone.run("init", "--from", zone.folder.appendingPathComponent("two-parks").path)
        #expect(again.status == CommandStatus.usage.rawValue)
        #expect(again.errors.contains("holds a zone already"))
    }

    @Test("A figure as JSON, with the documented members")
    func figure() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let run = await zone.run("figure", Self.level, "--json")
        #expect(run.status == 0)
        let json = try JSONReader.read([UInt8](run.output.utf8))
        #expect(json["address"] == .string(Self.level + "/level"))
        #expect(json["value"] == "221000000.00")
        #expect(json["unit"] == "CNY")
        #expect(json["period"] == "2024-01/2024-03")
        #expect(json["state"] == "working")
        for member in ["text", "asOf", "provenance", "flags", "bound", "title"] { #expect(json[member] != nil) }
    }

    @Test("Several addresses are several lines; one that the zone does not know ends with 64")
    func several() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let run = await zone.run("why", Self.level, Self.level + "/growth.comparable", "--json")
        let lines = run.output.split(separator: "\n")
        #expect(try lines.map { try JSONReader.read([UInt8]($0.utf8))["operation"] } == ["sum", "growth"])
        let unknown = await zone.run("why", "output.gross/zon/all/2024-03.ytd")
        #expect(unknown.status == CommandStatus.usage.rawValue)
        #expect(unknown.errors.contains("Did you mean “zone”?"))
    }

    @Test(
        "Every asking command answers in three languages and as JSON",
        arguments: [
            ["brief"], ["figure", level], ["figures", "output"], ["why", level], ["history", level], ["projects"], ["reconcile"], ["verify"]
        ])
    func languages(arguments: [String]) async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        var texts: Set<String> = []
        for language in ["en", "zh", "vi"] {
            let run = await CapturedConsole.run(arguments + ["--zone", zone.zone, "--language", language], columns: 60)
            #expect(run.status == 0)
            #expect(run.errors.isEmpty)
            for line in run.output.split(separator: "\n") { #expect(line.columns <= 60, "\(line)") }
            texts.insert(run.output)
        }
        #expect(texts.count == 3)
        let json = await CapturedConsole.run(arguments + ["--zone", zone.zone, "--json"])
        #expect(json.status == 0)
        _ = try JSONReader.read([UInt8](json.output.utf8))
    }

    @Test("Signed heads prove the record, and a changed file is found with status 1")
    func prove() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let keys = zone.folder.appendingPathComponent("keys").path
        let file = zone.folder.appendingPathComponent("heads.txt").path
        #expect(await zone.run("heads", "--keys", keys, "--output", file).status == 0)
        #expect(await zone.run("verify", "--against", file).status == 0)
        let documents = zone.folder.appendingPathComponent("zone/documents")
        let paths = try #require(FileManager.default.enumerator(atPath: documents.path)?.allObjects as? [String])
        let kept = try #require(paths.sorted().last { $0.count > 10 && !$0.contains(".partial") })
        try Data("altered".utf8).write(to: documents.appendingPathComponent(kept))
        let run = await zone.run("verify", "--json")
        #expect(run.status == CommandStatus.no.rawValue)
        let json = try JSONReader.read([UInt8](run.output.utf8))
        #expect(json["sound"] == false)
        #expect(json["findings"]?.elements?.first?["kind"] == "document-altered")
    }
}
