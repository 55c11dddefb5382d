import Figures
import Formats
import Foundation
import Testing

@testable import Commands

/// The Python program in `Tests/why` shares no code with this one.
@Suite("The why is arithmetically true")
struct IndependentCheckTests {
    struct Checked {
        var status: Int32
        var output: String
    }

    static func check(_ json: String, zone: String) throws -> Checked {
        let process = Process()
        let input = Pipe()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", ExampleZone.project.appendingPathComponent("Tests/why/check_why.py").path, zone]
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
        try process.run()
        input.fileHandleForWriting.write(Data(json.utf8))
        try input.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Checked(status: process.terminationStatus, output: text)
    }

    /// Addresses drawn from what the zone has, known values and unknown ones alike.
    static func addresses(_ count: Int, seed: UInt64) -> [String] {
        var random = SplitMix64(seed: seed)
        let indicators = ["output.gross", "sales.gross", "electricity.used"]
        let places = ["zone", "area-riverside", "riverside", "old-town", "91000000DEM0TWP01F"]
        let groups = ["all", "C", "industry", "new-energy"]
        let periods = ["2024-02.ytd", "2024-03", "2024-03.ytd", "2024-Q1", "2024-01"]
        let measures = [
            "level", "growth.comparable", "growth.nominal", "share", "base.comparable", "contribution.points", "contribution.share",
            "average2y", "rest", "rest.growth.comparable"
        ]
        return (0..<count).map { _ in
            [indicators, places, groups, periods, measures].map { $0.randomElement(using: &random) ?? "" }.joined(separator: "/")
        }
    }

    @Test("Two hundred random trees are recomputed from their source files")
    func random() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let run = await CapturedConsole.run(
            ["why"] + Self.addresses(200, seed: 20_240_820) + ["--json", "--depth", "all", "--zone", zone.zone])
        try #require(run.status == 0, "\(run.errors)")
        let checked = try Self.check(run.output, zone: zone.zone)
        #expect(checked.status == 0, "\(checked.output)")
        #expect(checked.output.hasPrefix("200 trees"))
        #expect(checked.output.contains(" 0 mismatches"))
    }

    @Test("A small demonstration: every row of the headline table inside, and with two hundred random trees recomputed")
    func demonstration() async throws {
        let folder = try await DemoZone.shared.value.folder
        let brief = await CapturedConsole.run(["brief", "--json", "--zone", folder])
        let rows = try #require(try JSONReader.read([UInt8](brief.output.utf8)).elements)
        #expect(rows.count > 15)
        for row in rows where row["kind"] == "computed" { #expect(row["inside"] == true, "\(row["address"]?.text ?? "")") }
        let drawn = try await RandomAddresses(zone: folder).drawn(200, seed: 7)
        let energy = ["capacity.installed/zone/all/2024-07-31/level"]
            + ["zone", "fangchenggang"].flatMap { place in
                ["2024-07", "2024-07.ytd", "2023"].map { "capacity.factor/\(place)/all/\($0)/level" }
            }
        let addresses = rows.compactMap { $0["address"]?.text } + drawn + energy
        let run = await CapturedConsole.run(["why"] + addresses + ["--json", "--depth", "all", "--zone", folder])
        try #require(run.status == 0, "\(run.errors)")
        let checked = try Self.check(run.output, zone: folder)
        #expect(checked.status == 0, "\(checked.output)")
        #expect(checked.output.hasPrefix("\(addresses.count) trees"))
        #expect(checked.output.contains(" 0 mismatches"))
    }

    @Test(
        "A value, a text, a rounding or an operation that is not true is found",
        arguments: [
            ("\"221000000.00\"", "\"221000000.01\"", 1), ("\"82000.00\"", "\"82000.01\"", 1), ("\"57.86\"", "\"57.85\"", 1),
            ("\"row\":2", "\"row\":3", 1), ("\"growth\"", "\"inflation\"", 2), ("\"half-up\"", "\"half-odd\"", 2)
        ])
    func lies(true text: String, lie: String, status: Int) async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let address = "output.gross/zone/all/2024-03.ytd/growth.comparable"
        // Two addresses, so that each tree stands on one line without blanks.
        let run = await CapturedConsole.run(["why", address, address, "--json", "--depth", "all", "--zone", zone.zone])
        #expect(try Self.check(run.output, zone: zone.zone).status == 0)
        let told = run.output.replacingOccurrences(of: text, with: lie)
        #expect(told != run.output)
        #expect(try Int(Self.check(told, zone: zone.zone).status) == status)
    }
}
