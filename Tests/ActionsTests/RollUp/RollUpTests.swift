import Actions
import Figures
import Foundation
import Products
import Registry
import Statistics
import Storage
import Testing

@testable import Synthesis

@Suite("Roll-ups from columns")
struct RollUpTests {
    private static let isSoak = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] != nil

    @Test("have the values of the figures of the same addresses, today and on any earlier day, whatever changed and whatever became of the columns between", arguments: TestPlace.available)
    func figures(place: TestPlace) async throws {
        var compared = 0
        for seed in 1...UInt64(Self.isSoak ? 40 : 2) {
            var random = SplitMix64(seed: seed + 1_000)
            let folder = try TemporaryZone()
            defer { folder.remove() }
            var changing = try await ChangingZone(folder, place: place, enterprises: 7, seed: seed)
            for step in 0..<24 {
                try await changing.step()
                guard step % 4 == 3 else { continue }
                if Bool.random(using: &random) { try? FileManager.default.removeItem(atPath: "\(changing.zone.folder)/columns") }
                compared += try await compare(changing.zone, &random)
            }
            let report = try await VerifyRecord.run(in: changing.zone)
            #expect(report.findings == [])
            #expect(report.renewedColumns == [])
            compared += try await compare(changing.zone, &random)
        }
        #expect(compared > 100)
        print("\(place.rawValue): \(compared) places, classes and months rolled up as their figures are")
    }

    private func compare(_ zone: Zone, _ random: inout SplitMix64) async throws -> Int {
        let kinds: [(kind: PlaceKind?, within: String, places: [String])] = [
            (nil, "parks", ["parks"]), (.area, "zone", ["area-riverside"]), (.park, "home", ["north-park", "south-park"]), (.prefecture, "home", ["riverside"]),
        ]
        let split = kinds[Int.random(in: 0..<kinds.count, using: &random)]
        let level = ([nil, .division, .group, .class] as [IndustryClass.Level?])[Int.random(in: 0..<4, using: &random)]
        let asOf = (ChangingZone.days + [nil]).randomElement(using: &random)?.flatMap { Day($0) }
        let months = Period.month(year: 2023, month: 1)...Period.month(year: 2024, month: 3)
        let reader = try await FigureReader(zone: zone)
        let request = RollUpRequest(
            indicator: ["output.gross", "sales.gross"][Int.random(in: 0..<8, using: &random) == 0 ? 1 : 0], within: split.within, kind: split.kind,
            level: level, months: months, asOf: asOf)
        let answer = try await AskRollUp.run(request, with: reader)
        #expect(Set(answer.rows.map(\.place)).isSubset(of: split.places))
        let groups = level == nil ? ["all"] : await reader.gathered.classification.classes.values.filter { $0.level == level }.map(\.code)
        let reported = Set(answer.rows.map(\.group)).union(["38", "384", "3841", "36", "26"].filter(groups.contains)).union(groups.count == 1 ? groups : [])
        var count = 0
        for place in split.places {
            for group in reported {
                for month in answer.question.months {
                    let row = answer.rows.first { $0.place == place && $0.group == group && $0.month == month }
                    try await compare(row, "\(request.indicator)/\(place)/\(group)", month, asOf.map { "@\($0)" } ?? "", reader)
                    count += 1
                }
            }
        }
        return count
    }

    private func compare(_ row: RollUpRow?, _ address: String, _ month: Period, _ vintage: String, _ reader: FigureReader) async throws {
        func figure(_ period: Period, _ measure: String) async throws -> FigureValue {
            try await reader.figure(FigureAddress(parsing: "\(address)/\(period)/\(measure)\(vintage)")).value
        }
        let toDate = Period.yearToDate(year: month.year, month: month.months.upperBound)
        guard let row else {
            #expect(try await figure(toDate, "level").unknown != nil, "\(address)/\(toDate)\(vintage)")
            return
        }
        for (period, values) in [(month, row.alone), (toDate, row.toDate)] {
            #expect(try await values.level == figure(period, "level"), "\(address)/\(period)\(vintage)")
            #expect(try await values.base == figure(period, "base.comparable"), "\(address)/\(period)\(vintage)")
            #expect(try await values.growth == figure(period, "growth.comparable"), "\(address)/\(period)\(vintage)")
        }
    }

    @Test("what cannot be rolled up says why")
    func refused() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let reader = try await FigureReader(zone: folder.made())
        await #expect(throws: RollUpError.notReported(indicator: "projects.under-construction")) {
            try await AskRollUp.run(RollUpRequest(indicator: "projects.under-construction"), with: reader)
        }
        await #expect(throws: RollUpError.nothingReported(indicator: "output.gross")) {
            try await AskRollUp.run(RollUpRequest(indicator: "output.gross"), with: reader)
        }
        let months = Period.month(year: 2024, month: 1)...Period.month(year: 2024, month: 3)
        await #expect(throws: RollUpError.noPlaces(.port, within: "zone")) {
            try await AskRollUp.run(RollUpRequest(indicator: "output.gross", kind: .port, months: months), with: reader)
        }
        await #expect(throws: FigureError.self) {
            try await AskRollUp.run(RollUpRequest(indicator: "output.gross", within: "atlantis", months: months), with: reader)
        }
        #expect(try await AskRollUp.run(RollUpRequest(indicator: "output.gross", months: months), with: reader).rows == [])
    }

    @Test("where missing reports are computed, they are what the figures are with them")
    func imputed() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        var zone = try await folder.made()
        try await zone.take(folder.file("output-2024-02.csv", ReportText.february), knownOn: "2024-03-09")
        try await zone.take(folder.file("output-2024-03.csv", ReportText.march), knownOn: "2024-04-09")
        let april = ReportText.header + "\(ReportText.foils),2024-04,31000.00,113000.00,28000.00,105000.00\n"
        try await zone.take(folder.file("output-2024-04.csv", april), knownOn: "2024-04-29")
        var settings = zone.settings
        settings.imputation = true
        zone = Zone(folder: zone.folder, settings: settings, record: zone.record, now: zone.now)
        let reader = try await FigureReader(zone: zone)
        let months = Period.month(year: 2024, month: 2)...Period.month(year: 2024, month: 4)
        let answer = try await AskRollUp.run(RollUpRequest(indicator: "output.gross", within: "parks", level: .division, months: months), with: reader)
        #expect(answer.rows.count > 6)
        #expect(answer.rows.contains { $0.provenance.contains(.estimated) })
        for row in answer.rows { try await compare(row, "output.gross/parks/\(row.group)", row.month, "", reader) }
        // All of this class miss April: nothing of it is reported in the one month that is asked for.
        let april2024 = Period.month(year: 2024, month: 4)
        let single = try await AskRollUp.run(
            RollUpRequest(indicator: "output.gross", within: "parks", level: .division, months: april2024...april2024), with: reader)
        #expect(single.rows == answer.rows.filter { $0.month == april2024 })
        #expect(single.rows.contains { $0.group == "36" && $0.provenance.contains(.estimated) })
    }
}
