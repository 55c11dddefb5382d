import Testing

@testable import Synthesis

@Suite("The same seed gives the same bytes")
struct DeterminismTests {
    private func files(seed: UInt64) throws -> [DemoFile] {
        Array(try DemoFolder.zone(options: DemoOptions(enterprises: 120, seed: seed, through: YearMonth(year: 2024, month: 9))).files())
    }

    @Test("and another seed gives others")
    func seeds() throws {
        let first = try files(seed: 1), again = try files(seed: 1), other = try files(seed: 2)
        #expect(first == again)
        let texts = Dictionary(uniqueKeysWithValues: other.map { ($0.name, $0.contents) })
        #expect(!first.contains { $0.contents == texts[$0.name] && !$0.name.hasPrefix("facilities") })
    }

    @Test("in whatever order the files are asked for")
    func order() throws {
        let zone = try DemoFolder.zone(options: DemoOptions(enterprises: 120, through: YearMonth(year: 2024, month: 9)))
        let forwards = zone.chapters.map { zone.text(of: $0) }
        let backwards = zone.chapters.reversed().map { zone.text(of: $0) }
        #expect(forwards == backwards.reversed())
    }
}
