import Formats
import Foundation
import Storage
import Testing

@testable import Commands

/// Industrial chains by the command, in a small demonstration zone.
@Suite("Industrial chains by the command")
struct ChainCommandTests {
    private static let data = ExampleZone.project.appendingPathComponent("Data/chains")

    private static func asked(_ chain: String, _ area: String, _ more: [String] = []) async throws -> JSONValue {
        let zone = try await DemoZone.shared.value.folder
        let run = await CapturedConsole.run(["chain", chain, "--area", area, "--on", "2024-08-20", "--json", "--zone", zone] + more)
        #expect(run.status == 0, "\(run.errors)")
        return try JSONReader.read([UInt8](run.output.utf8))
    }

    private static func standings(_ answer: JSONValue) -> [String: String] {
        let steps = answer["steps"]?.elements ?? []
        return Dictionary(uniqueKeysWithValues: steps.compactMap { step in step["good"]?.text.flatMap { good in step["standing"]?.text.map { (good, $0) } } })
    }

    @Test("Nanning's battery chain stands from electrode materials to cells, with its weak and missing steps named")
    func battery() async throws {
        let standings = Self.standings(try await Self.asked("battery", "nanning"))
        #expect(standings["lfp-cell"] == "balanced" && standings["electrolyte"] == "balanced" && standings["graphite-anode"] == "surplus")
        #expect(standings["separator"] == "weak" && standings["aluminium-foil"] == "weak" && standings["lipf6"] == "missing")
        #expect(standings["sodium-cell"] == "not-needed" && standings["lithium-carbonate"] == "brought-in")
    }

    @Test("Qinzhou's chlorine is balanced while the caustic soda that comes with it is in surplus")
    func chemicals() async throws {
        let standings = Self.standings(try await Self.asked("chemicals", "qinzhou"))
        #expect(standings["chlorine"] == "balanced" && standings["caustic-soda"] == "surplus")
    }

    @Test("What a project adds is told by itself: the sodium cells")
    func projects() async throws {
        let told = (try await Self.asked("battery", "nanning")["contributions"]?.elements ?? []).compactMap(\.text)
        #expect(told.contains { $0.contains("Synthetic Sodium Cells 1") && $0.contains("Sodium-ion cells not needed → surplus") }, "\(told)")
    }

    @Test("Every number of both chains is recomputed by the independent checker, down to the rows of the files")
    func recomputed() async throws {
        let zone = try await DemoZone.shared.value.folder
        let documents = try Self.documents()
        defer { try? FileManager.default.removeItem(atPath: documents) }
        var addresses: [String] = []
        for (chain, area) in [("battery", "nanning"), ("chemicals", "qinzhou")] {
            let answer = try await Self.asked(chain, area)
            addresses += ["own", "supplied"].compactMap { answer[$0]?["address"]?.text }
            for step in answer["steps"]?.elements ?? [] {
                addresses += ["capacity", "need", "coverage", "gap"].compactMap { step[$0]?["address"]?.text }
            }
        }
        let run = await CapturedConsole.run(["why"] + addresses + ["--json", "--depth", "all", "--zone", zone])
        try #require(run.status == 0, "\(run.errors)")
        let checked = try IndependentCheckTests.check(run.output, zone: documents)
        #expect(checked.status == 0 && checked.output.hasPrefix("\(addresses.count) trees"), "\(checked.output)")
        #expect(checked.output.contains(" 0 mismatches") && !checked.output.contains("solved"), "\(checked.output)")
    }

    @Test("A chain, an area or a number that is not there is said to be missing, with what there is")
    func missing() async throws {
        let zone = try await DemoZone.shared.value.folder
        let chain = await CapturedConsole.run(["chain", "batery", "--area", "nanning", "--zone", zone])
        #expect(chain.status == 66 && chain.errors.contains("There are: battery, chemicals"), "\(chain)")
        let area = await CapturedConsole.run(["chain", "battery", "--area", "atlantis", "--zone", zone])
        #expect(area.status == 66 && area.errors.contains("atlantis"), "\(area)")
        let number = await CapturedConsole.run(["why", "chain/battery/nanning/2024-08-20/good/gold/need", "--zone", zone])
        #expect(number.status == 66, "\(number)")
    }

    @Test("The table is told in three languages")
    func languages() async throws {
        let zone = try await DemoZone.shared.value.folder
        for (language, word) in [("en", "Missing and weak steps"), ("zh", "缺失和薄弱环节"), ("vi", "Các khâu thiếu và yếu")] {
            let run = await CapturedConsole.run(["chain", "battery", "--area", "nanning", "--on", "2024-08-20", "--language", language, "--zone", zone])
            #expect(run.status == 0 && run.output.contains(word), "\(run)")
        }
    }

    /// The shipped files as a record would keep them, by their hashes.
    private static func documents() throws -> String {
        let files = FileManager.default
        let folder = NSTemporaryDirectory() + "chain-\(UUID().uuidString)"
        for name in try files.contentsOfDirectory(atPath: data.path) where !name.hasSuffix(".md") {
            let bytes = try Data(contentsOf: data.appendingPathComponent(name))
            let hash = ChainHash.document([UInt8](bytes))
            try files.createDirectory(atPath: "\(folder)/documents/\(hash.prefix(2))", withIntermediateDirectories: true)
            try bytes.write(to: URL(fileURLWithPath: "\(folder)/documents/\(hash.prefix(2))/\(hash)"))
        }
        return folder
    }
}
