import Figures
import Formats
import Statistics
import Storage
import Testing

@testable import Actions

@Suite("An import, when others file at the same time")
struct OthersTests {
    private static let access = Access(name: "office", mayBackdate: true)
    private static let day = Day("2024-03-09") ?? .endOfTime
    private static let seats = ["old-town,south-park,area-riverside,3612", "old-town,north-park,,3841", "old-town,,,3612"]

    private static func planned(_ path: String, _ day: String) -> PlannedFile {
        PlannedFile(path: path, content: .lines, knownOn: Day(day), provenance: nil, source: "", link: "")
    }

    private static func seat(_ enterprise: String, _ seat: String, size: String = "yes") -> String {
        "\(enterprise),2022-01-01,Sample,示例,Mẫu,\(seat),\(size),active,\n"
    }

    @Test("files reports by the register as it is then, not as it read it", arguments: TestPlace.available)
    func register(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made(record: place.make())
        var run = try await ImportRun(zone: zone, access: Self.access, tell: { _ in })
        let moved = try folder.file("enterprises-moved.csv", LateRegisterTests.header + Self.seat(ReportText.cells, Self.seats[0]))
        #expect(try await zone.take(moved, knownOn: "2024-03-01").filed == 1)
        let file = try folder.file("output-2024-02.csv", ReportText.february)
        #expect(try await run.takeFile(Self.planned(file, "2024-03-09"), form: nil).filed == 3)
        #expect(try await zone.value("output.gross/north-park/all/2024-02.ytd/level") == "52000000.00")
        let left = try folder.file("memberships-2024.csv", "member,of,from,status\nsouth-park,parks,2024-02-01,out\n")
        #expect(try await zone.take(left, knownOn: "2024-03-10").filed == 1)
        let march = try folder.file("output-2024-03.csv", ReportText.march)
        #expect(try await run.takeFile(Self.planned(march, "2024-04-09"), form: nil).filed == 3)
        #expect(try await zone.value("output.gross/parks/all/2024-03.ytd/level") == "82000000.00")
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }

    @Test("files the register by the reports that there are then, not by those it knew", arguments: TestPlace.available)
    func reports(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made(record: place.make())
        var run = try await ImportRun(zone: zone, access: Self.access, tell: { _ in })
        #expect(try await zone.take(folder.file("output-2024-02.csv", ReportText.february), knownOn: "2024-03-09").filed == 3)
        let moved = try folder.file("enterprises-moved.csv", LateRegisterTests.header + Self.seat(ReportText.cells, Self.seats[0]))
        #expect(try await run.takeFile(Self.planned(moved, "2024-03-10"), form: nil).filed == 1)
        let left = try folder.file("memberships-2024.csv", "member,of,from,status\nsouth-park,parks,2024-02-01,out\n")
        #expect(try await zone.take(folder.file("output-2024-03.csv", ReportText.march), knownOn: "2024-04-09").filed == 3)
        #expect(try await run.takeFile(Self.planned(left, "2024-04-10"), form: nil).filed == 1)
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }

    @Test("A batch waits for those before it, also beyond one that files nothing", arguments: TestPlace.available)
    func waiting(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made(record: place.make())
        let run = try await ImportRun(zone: zone, access: Self.access, tell: { _ in })
        let form = try #require(run.definitions.forms["output"])
        let read = FormFile.read([UInt8](ReportText.february.utf8), name: "output-2024-02.csv", form: form)
        let document = SourceDocument(hash: ChainHash.document([UInt8](ReportText.february.utf8)), name: "output-2024-02.csv", byteCount: 1)
        try await zone.record.keepDocument([UInt8](ReportText.february.utf8), hash: document.hash)
        let template = LineBatch(
            form: form, fields: read.fields, lines: read.lines, document: document, provenance: .reported, knownOn: Self.day, isBackdated: false)
        func batch(at head: Int, _ lines: [ReportLine]) -> PreparedBatch {
            let drafts = lines.isEmpty ? [] : [template.draft(lines, key: "home", period: lines.first?.period, at: zone.now(), by: "office")]
            return PreparedBatch(
                read: read, template: template, found: [],
                filings: RestingFilings(drafts: drafts, basis: FilingBasis(heads: run.heads.merging(["home": head]) { $1 }, forms: [])))
        }
        let head = run.heads["home", default: 0]
        // The first is refused, as after another's filing; the last would fit the chain as it is.
        let first = FilingUnderway(batch(at: head + 1, Array(read.lines.prefix(1))), in: zone.record)
        let none = FilingUnderway(batch(at: head, []), after: first, in: zone.record)
        let last = FilingUnderway(batch(at: head, Array(read.lines.dropFirst())), after: none, in: zone.record)
        await #expect(throws: RecordError.self) { try await first.filings() }
        #expect(try await none.filings().isEmpty)
        await #expect(throws: RecordError.self) { try await last.filings() }
        #expect(try await zone.record.heads().sequences["home", default: 0] == head)
    }

    @Test("in turn at several desks loses nothing, files nothing twice and leaves every cell right", arguments: TestPlace.available)
    func several(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made(record: place.make())
        let rounds = 12
        let filed = try await withThrowingTaskGroup(of: Int.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let desk = FilingDesk(zone: try await OpenZone.run(folder: "\(folder.path)/zone"))
                    var filed = 0
                    for round in 0..<rounds {
                        let enterprise = [ReportText.foils, ReportText.cells, ReportText.cars][(writer + round) % 3]
                        let path: String
                        if writer < 3 {
                            let number = 1_000 * writer + round
                            let report = "\(enterprise),2024-0\(2 + round % 2),\(round % 2 == 0 ? "" : "\(900 + number).00"),\(50_000 + number).00,,50000.00\n"
                            path = try folder.file("output-\(writer)-\(round).csv", ReportText.header + report)
                        } else {
                            let row = Self.seat(enterprise, Self.seats[round % 3], size: round % 5 == 4 ? "no" : "yes")
                            path = try folder.file("enterprises-\(round).csv", LateRegisterTests.header + row)
                        }
                        let outcomes = try await desk.take(ImportRequest(paths: [path], knownOn: Day("2024-04-\(10 + round)")), by: Self.access)
                        filed += outcomes.reduce(0) { $0 + $1.filed + $1.unchanged }
                    }
                    return filed
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(filed == 4 * rounds)
        let report = try await VerifyRecord.run(in: zone)
        #expect(report.isSound, "\(report.findings)")
    }
}
