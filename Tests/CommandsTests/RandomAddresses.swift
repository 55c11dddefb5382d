import Actions
import Figures

/// Addresses drawn from what a zone has: known values and unknown ones alike.
struct RandomAddresses {
    private let parts: [[String]]

    init(zone folder: String) async throws {
        let reader = try await FigureReader(zone: try await OpenZone.run(folder: folder))
        let facts = await reader.gathered
        parts = [
            facts.indicators.keys.sorted(), facts.register.places.places.keys.sorted(),
            // Most figures are asked for all industries.
            Array(repeating: "all", count: facts.groups.count) + facts.groups.keys.sorted() + ["C", "39"],
            ["2022-12.ytd", "2023-08.ytd", "2023-Q3", "2024-02.ytd", "2024-03", "2024-03.ytd", "2024-07.ytd", "2023", "2024-04-30"],
            Measure.plain.map(\.description)
        ]
    }

    /// The same addresses on every machine for one seed.
    func drawn(_ count: Int, seed: UInt64) -> [String] {
        var random = SplitMix64(seed: seed)
        return (0..<count).map { _ in parts.map { $0.randomElement(using: &random) ?? "" }.joined(separator: "/") }
    }
}
