import Figures
import Testing
@testable import Statistics

@Suite("Gathered lines")
struct HeldLinesTests {
    @Test("tell of every subject and day the line that was told last by then, however they were added", arguments: 0..<40 as Range<UInt64>)
    func inForce(seed: UInt64) {
        var numbers = SplitMix64(seed: seed)
        let days = (1...6).map { Day(dayNumber: 19_936 + $0) }
        var held = HeldLines([])
        var all: [FiledLine] = []
        for sequence in 1...12 {
            let filing = Filing(
                position: FilingPosition(key: "nanning", sequence: sequence),
                document: SourceDocument(hash: "0", name: "sample.csv", byteCount: 1), form: "output", period: nil, fields: [],
                provenance: .synthetic, knownOn: days.randomElement(using: &numbers) ?? days[0],
                recordedAt: Instant(microsecondsSince1970: Int64(Int.random(in: 0..<4, using: &numbers))), enteredBy: "test", isBackdated: false)
            let lines = (0..<Int.random(in: 0...5, using: &numbers)).map { row in
                FiledLine(filing: filing, line: ReportLine(
                    row: row, subject: "s\(Int.random(in: 0..<6, using: &numbers))", period: .day(days[0]), texts: ["\(sequence)-\(row)"]))
            }
            all += lines
            held.add(lines)
            #expect(held.count == all.count)
            for subject in (0..<7).map({ "s\($0)" }) {
                for day in days {
                    let expected = all.filter { $0.line.subject == subject && $0.filing.knownOn <= day }.max(by: FiledLine.isToldBefore)
                    #expect(held.index(of: subject, asOf: day).map { held.lines[$0].line.texts } == expected?.line.texts)
                }
            }
        }
        #expect(held.lines.map(\.line.texts) == all.sorted(by: FiledLine.isToldBefore).map(\.line.texts))
    }
}
