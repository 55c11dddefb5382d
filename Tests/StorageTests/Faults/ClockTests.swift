import Figures
import Statistics
import Testing

@testable import Storage

@Suite("A clock that steps")
struct ClockTests {
    @Test("back or forward by any time changes neither the order of a chain nor its proof", arguments: TestEngine.available)
    func steps(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            try await record.keepDocument(Array("bytes".utf8), hash: Sample.document("bytes").hash)
            var numbers = SeededNumbers(seed: 5)
            let steps = (0..<60).map { _ in Int64.random(in: -2_000_000_000_000_000...4_000_000_000_000_000, using: &numbers) } + [0, 0, -1, Int64.max / 2]
            for (number, instant) in steps.enumerated() {
                _ = try await record.append([Sample.draft(recordedAt: instant)], changes: [Sample.change(1)], expecting: ["qinzhou": number])
            }
            let report = try await record.verify(against: nil, trusting: nil)
            #expect(report.isSound && report.filingCount == steps.count)
            var recorded: [Int64] = []
            try await record.forEachFiling(key: "qinzhou") { filing, _ in recorded.append(filing.recordedAt.microsecondsSince1970) }
            #expect(recorded == steps)
            let newest = try await record.recentFilings(limit: 5).map(\.recordedAt.microsecondsSince1970)
            #expect(newest == Array(steps.sorted(by: >).prefix(5)))
            print("\(engine.rawValue): \(steps.count) clock steps: order and proof unharmed")
        }
    }
}
