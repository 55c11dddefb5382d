import Figures
import Registry
import Statistics
import Testing

@testable import Storage

@Suite("Cells are sums of all changes known by a day")
struct CellTests {
    @Test("As of any day, cells are the plain sum of the changes appended, in any split into filings", arguments: TestEngine.available)
    func anyDay(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            var numbers = SeededNumbers(seed: 11)
            let periods = [Sample.july, Sample.august, .yearToDate(year: 2024, month: 2), .day(Sample.knownOn), .day(Sample.day(2024, 8, 31))]
            // One name begins with another, and one district has lain in two prefectures.
            let atoms = [
                Sample.atom, PlaceAtom(prefecture: "beihai", district: "yinhai"), PlaceAtom(prefecture: "beihai", district: "yinhai-east"),
                PlaceAtom(prefecture: "qinzhou", district: "yinhai"), PlaceAtom(prefecture: "beihai", district: "yinhai", park: "shore"),
            ]
            let days = (0..<6).map { Sample.knownOn.adding(days: $0 * 9) }
            var all: [CellChange] = []
            for _ in 0..<40 {
                let changes = (0..<Int.random(in: 0...30, using: &numbers)).map { _ in
                    CellChange(
                        key: CellKey(
                            series: Bool.random(using: &numbers) ? "output/output" : "output/energy",
                            period: periods[Int.random(in: 0..<5, using: &numbers)], atom: atoms[Int.random(in: 0..<5, using: &numbers)],
                            classCode: ["2614", "3990"][Int.random(in: 0..<2, using: &numbers)],
                            provenance: Bool.random(using: &numbers) ? .reported : .synthetic),
                        knownOn: days[Int.random(in: 0..<6, using: &numbers)],
                        sums: CellSums(
                            month: ExactDecimal(millionths: Int128.random(in: -3...3, using: &numbers)),
                            yearToDate: ExactDecimal(millionths: Int128.random(in: -1_000_000_000_000...1_000_000_000_000, using: &numbers)),
                            priorMonth: ExactDecimal(Int.random(in: -2...2, using: &numbers)), priorYearToDate: .zero,
                            answered: Int.random(in: -1...1, using: &numbers)))
                }
                all += changes
                _ = try await record.append([Sample.draft(lines: [])], changes: changes, expecting: [:])
            }
            for series in ["output/output", "output/energy"] {
                for asOf in [nil, Sample.knownOn.adding(days: -1)] + days {
                    let known = all.filter { $0.key.series == series && $0.knownOn <= asOf ?? $0.knownOn }
                    let some = CellQuery(series: series, periods: .these([Sample.july, periods[2], .year(2024)]), asOf: asOf)
                    #expect(try await sums(record.cells(some)) == sums(known.filter { [Sample.july, periods[2]].contains($0.key.period) }))
                    let readings = CellQuery(series: series, periods: .days(after: nil, through: Sample.day(2024, 8, 31)), asOf: asOf)
                    #expect(try await sums(record.cells(readings)) == sums(known.filter { periods[3...].contains($0.key.period) }))
                    let later = CellQuery(series: series, periods: .days(after: Sample.knownOn, through: Sample.day(2024, 9, 30)), asOf: asOf)
                    #expect(try await sums(record.cells(later)) == sums(known.filter { $0.key.period == periods[4] }))
                    for query in [some, readings, later] { try await expectDistricts(of: query, in: record) }
                }
                #expect(try await record.periods(ofSeries: series) == periods.sorted())
            }
        }
    }

    private func expectDistricts(of query: CellQuery, in record: DatabaseRecord) async throws {
        let yinhai = ["beihai", "qinzhou", "yulin"].map { CellQuery.District(prefecture: $0, district: "yinhai") }
        let all = try await record.cells(query)
        for districts in [[], [yinhai[0]], [yinhai[0], yinhai[1]], [yinhai[2]]] as [Set<CellQuery.District>] {
            var within = query
            within.districts = districts
            let found = try await record.cells(within)
            #expect(sums(found) == sums(all.filter { districts.contains(CellQuery.District($0.key.atom)) }))
        }
    }

    private func sums(_ changes: [CellChange]) -> [CellKeyAndDay: CellSums] {
        var sums: [CellKeyAndDay: CellSums] = [:]
        sums.add(changes)
        return sums.filter { $0.value != .zero }
    }

    @Test("A change that is taken back leaves no cell and no period", arguments: TestEngine.available)
    func takenBack(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            _ = try await record.append([Sample.draft()], changes: [Sample.change(4)], expecting: [:])
            _ = try await record.append([Sample.draft()], changes: [Sample.change(-4, answered: -1)], expecting: [:])
            #expect(try await record.cells(CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil)) == [])
            #expect(try await record.periods(ofSeries: "output/output") == [])
        }
    }

    @Test("A sum beyond 64 bits refuses the whole filing, in a change and in the cell, up and down",
        arguments: TestEngine.available, [[Int128(Int64.max) + 1], [-Int128(Int64.max) - 1], [Int128(Int64.max), 1], [Int128(-Int64.max), -1], [Int128(-Int64.max), -Int128(Int64.max)]])
    func overflow(engine: TestEngine, changes: [Int128]) async throws {
        try await withRecord(engine) { record, _ in
            func change(_ millionths: Int128) -> CellChange {
                CellChange(key: Sample.key(), knownOn: Sample.knownOn, sums: CellSums(priorMonth: ExactDecimal(millionths: millionths)))
            }
            let query = CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil)
            for earlier in changes.dropLast() {
                _ = try await record.append([Sample.draft()], changes: [change(earlier)], expecting: [:])
            }
            let before = try await record.cells(query)
            let last = try #require(changes.last)
            await #expect(throws: RecordError.cellTooLarge(series: "output/output", period: "2024-07")) {
                try await record.append(
                    [Sample.draft(form: "refused")], changes: [Sample.change(Sample.key("output/other"), 1), change(last)], expecting: [:])
            }
            #expect(try await record.cells(query) == before)
            #expect(try await record.periods(ofSeries: "output/other") == [])
            #expect(try await record.lines(LineQuery(form: "refused")).count == 0)
            #expect(try await record.lastSequence(of: "qinzhou") == changes.count - 1)
        }
    }

    @Test("Of many cells the one that is too large is named, and none of them is kept", arguments: TestEngine.available, [1, 2, 100, 8_191, 20_000])
    func overflowAmongMany(engine: TestEngine, others: Int) async throws {
        try await withRecord(engine) { record, _ in
            let full = CellChange(
                key: Sample.key("output/full"), knownOn: Sample.knownOn, sums: CellSums(month: ExactDecimal(millionths: Int128(Int64.max))))
            let changes = (0..<others).map { Sample.change(Sample.key(classCode: String($0)), 1) }
            _ = try await record.append([Sample.draft()], changes: [full], expecting: [:])
            await #expect(throws: RecordError.cellTooLarge(series: "output/full", period: "2024-07")) {
                try await record.append([Sample.draft()], changes: changes + [Sample.change(full.key, 1)], expecting: [:])
            }
            #expect(try await record.lastSequence(of: "qinzhou") == 1)
            #expect(try await record.periods(ofSeries: "output/output") == [])
            _ = try await record.append([Sample.draft()], changes: changes, expecting: [:])
            _ = try await record.append([Sample.draft()], changes: changes + changes, expecting: [:])
            let cells = try await record.cells(CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil))
            #expect(sums(cells) == sums(changes + changes + changes))
        }
    }

    @Test("A key of any texts reads back", arguments: TestEngine.available)
    func anyTexts(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let texts = ["", "NULL", "null", "{", "}", ",", "\"", "\\", "\\\"", "a\tb\nc\rd", "\\N", " x ", "第七月", "e\u{301}", "{\"a\",NULL}"]
            let changes = texts.enumerated().map { Sample.change(Sample.key(classCode: $1), Int128($0 + 1)) }
            _ = try await record.append([Sample.draft()], changes: changes, expecting: [:])
            let cells = try await record.cells(CellQuery(series: "output/output", periods: .these([Sample.july]), asOf: nil))
            #expect(sums(cells) == sums(changes))
        }
    }

    @Test("What would not read back is refused before anything is written", arguments: TestEngine.available)
    func unstorable(engine: TestEngine) async throws {
        try await withRecord(engine) { record, _ in
            let homeless = Sample.key(atom: PlaceAtom(prefecture: "qinzhou", district: ""))
            await #expect(throws: RecordError.unstorable(field: "atom", text: "qinzhou||||")) {
                try await record.append([Sample.draft()], changes: [Sample.change(homeless, 1)], expecting: [:])
            }
            let line = ReportLine(row: 2, subject: "E\0", period: Sample.july, texts: [])
            await #expect(throws: RecordError.unstorable(field: "subject", text: "E\0")) {
                try await record.append([Sample.draft(lines: [line])], changes: [], expecting: [:])
            }
            await #expect(throws: RecordError.unstorable(field: "key", text: "a\nb")) {
                try await record.append([Sample.draft(key: "a\nb")], changes: [], expecting: [:])
            }
            await #expect(throws: RecordError.unstorable(field: "period", text: "10000-07")) {
                try await record.append([Sample.draft(period: .month(year: 10000, month: 7))], changes: [], expecting: [:])
            }
            let kept = try await record.recentFilings(limit: 10)
            #expect(kept.isEmpty)
        }
    }
}
