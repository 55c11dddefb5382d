import Formats
import Foundation
import Testing

@testable import Commands

/// Quotations of the examples enter a zone's record by the command, and are asked there.
@Suite("Filed quotations")
struct FiledQuotationTests {
    private static let folder = ExampleZone.project.appendingPathComponent("Examples/quotations")

    /// Every example but the template of the list.
    static let examples: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") && $0 != "products.yaml" }.sorted()
    }()

    private static func file(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// The trees of all numbers of a filed quotation, as its document has them.
    private static func whys(_ filed: JSONValue, in zone: String) throws -> String {
        let hash = try #require(filed["answer"]?.text)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(zone)/documents/\(hash.prefix(2))/\(hash)"))
        return JSONWriter.text(try #require(try JSONReader.read([UInt8](bytes))["why"]))
    }

    @Test("Every number of every example is recomputed from its documents by a program that shares no code")
    func independently() async throws {
        try #require(Self.examples.count >= 8)
        let zone = try await ExampleZone()
        defer { zone.remove() }
        for name in Self.examples {
            let run = await CapturedConsole.run(["quotations", "--file", Self.file(name), "--json", "--zone", zone.zone])
            try #require(run.status == 0, "\(name): \(run.errors)")
            let why = try Self.whys(try JSONReader.read(Array(run.output.utf8)), in: zone.zone)
            let checked = try IndependentCheckTests.check(why, zone: zone.zone)
            #expect(checked.status == 0 && checked.output.contains(" 0 mismatches"), "\(name): \(checked.output)")
        }
    }

    @Test("Build-up counts what is in a part that does not originate, level by level, in the part of it that is used")
    func buildUpThroughLevels() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let bill = """
            part,into,code,origin,value,made_in,made_value,labour,overhead,profit,other_cost,made_by,deductible
            Outdoor unit,,8415.90,,150,CN,299,7,5,3,2,own,
            Coil,Outdoor unit,8415.90,,61,CN,97,4,3,2,1,own,
            Copper,Coil,7411.10,CL,80,,,,,,,,1.5
            Fins,Coil,7607.19,CN,7,,,,,,,,
            Compressor,Outdoor unit,8414.30,JP,180,,,,,,,,
            Casing,Outdoor unit,7326.90,CN,31,,,,,,,,
            Plastic,,3926.90,CN,20,,,,,,,,

            """
        let request = try String(contentsOfFile: Self.file("air-conditioner.yaml"), encoding: .utf8)
            .replacing("bill: air-conditioner.csv", with: "bill: levels.csv")
            .replacing(/making: {[^}]*}/, with: "making: {labour: \"20\", overhead: \"11\", profit: \"40\", other_cost: \"3\", minimal_only: false}")
        try Data(bill.utf8).write(to: URL(fileURLWithPath: "\(zone.zone)/levels.csv"))
        try Data(request.utf8).write(to: URL(fileURLWithPath: "\(zone.zone)/levels.yaml"))
        let run = await CapturedConsole.run(["quotations", "--file", "\(zone.zone)/levels.yaml", "--json", "--zone", zone.zone])
        try #require(run.status == 0, "\(run.errors)")
        let why = try Self.whys(try JSONReader.read(Array(run.output.utf8)), in: zone.zone)
        let inside = why.matches(of: /value-content-build-up\/added\/([a-z]+)\/[0-9]+\/inside\//).map { String($0.1) }
        #expect(Set(inside) == ["originating", "costs"])
        let checked = try IndependentCheckTests.check(why, zone: zone.zone)
        #expect(checked.status == 0 && checked.output.contains(" 0 mismatches"), "\(checked.output)")
        let told = await CapturedConsole.run(["origin", "\(zone.zone)/levels.yaml", "--under", "acfta"], columns: 200).output
        let shown = try #require(told.firstMatch(of: /(\d+\.\d\d)% of FOB, build-up/)?.1)
        #expect(why.contains("\"percent\":\"\(shown)"), "the share of the why is that of the determination: \(shown)")
    }

    @Test("A demonstration has them on file, as synthetic; each is computed again to the last byte")
    func demonstration() async throws {
        let zone = try await DemoZone.shared.value.folder
        let listed = await CapturedConsole.run(["quotations", "--zone", zone, "--json"])
        let filed = try #require(try JSONReader.read(Array(listed.output.utf8)).elements)
        #expect(filed.count == Self.examples.count)
        for quotation in filed {
            let id = try #require(quotation["quotation"]?.text)
            #expect(await CapturedConsole.run(["quotations", "--again", id, "--zone", zone]).status == 0, "\(id)")
        }
        let why = await CapturedConsole.run(["why", "quotation/headphones-bac-ninh/line/1/acfta/duty", "--json", "--depth", "all", "--zone", zone])
        #expect(why.output.contains("synthetic") && why.output.contains("documented"))
    }

    @Test("A number that is changed by one is found")
    func tampered() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let run = await CapturedConsole.run(["quotations", "--file", Self.file("customs-value.yaml"), "--json", "--zone", zone.zone])
        let why = try Self.whys(try JSONReader.read(Array(run.output.utf8)), in: zone.zone)
        #expect(why.contains("\"310044625.00\""))
        for (right, wrong) in [("\"310044625.00\"", "\"310044626.00\""), ("\"field\":\"mfn\"", "\"field\":\"acfta\""), ("\"text\":\"2500\"", "\"text\":\"2501\"")] {
            #expect(why.contains(right))
            #expect(try IndependentCheckTests.check(why.replacing(right, with: wrong), zone: zone.zone).status == 1, "\(wrong)")
        }
    }

    @Test("A filed quotation is listed, computed again to the last byte, asked why, and never filed twice")
    func again() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let file = Self.file("headphones.yaml")
        let filed = await CapturedConsole.run(["quotations", "--file", file, "--zone", zone.zone])
        try #require(filed.status == 0, "\(filed.errors)")
        #expect(await CapturedConsole.run(["quotations", "--zone", zone.zone]).output.contains("headphones-bac-ninh"))
        let again = await CapturedConsole.run(["quotations", "--again", "headphones-bac-ninh", "--zone", zone.zone])
        #expect(again.status == 0 && again.output.contains("the same to the last"))
        let why = await CapturedConsole.run(["why", "quotation/headphones-bac-ninh/line/1/acfta/duty", "--zone", zone.zone])
        #expect(why.status == 0 && why.output.contains("tariff-vn-2026-01-07.csv row 9023, acfta “0” %"))
        #expect(await CapturedConsole.run(["why", "quotation/headphones-bac-ninh/line/9/duty", "--zone", zone.zone]).status == 64)
        #expect(await CapturedConsole.run(["quotations", "--again", "nobody", "--zone", zone.zone]).status == 66)
        let twice = await CapturedConsole.run(["quotations", "--file", file, "--zone", zone.zone])
        #expect(twice.status == 64 && twice.errors.contains("is filed already"))
        #expect(await CapturedConsole.run(["verify", "--zone", zone.zone]).status == 0)
    }
}
