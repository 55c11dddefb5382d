import Actions
import Figures
import Foundation
import Statistics
import Synchronization
import Testing

@testable import Storage

@Suite("A file of many months")
struct LargeFileTests {
    private static let wrong = "\(ReportText.cars),2024-03,x,184000.00,66000.00,191000.00\n"

    /// February and March of the three enterprises, March first, and a row that is wrong.
    private static let backwards = ReportText.march + ReportText.february.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"

    @Test("is checked month by month, whatever its order, and tells how far it is")
    func order() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let text = Self.backwards.replacing("82000.00", with: "83000.00")
        let told = Mutex<[[Int]]>([])
        let outcomes = try await ImportFiles.run(
            ImportRequest(paths: [folder.file("output-2024.csv", text)], knownOn: Day("2024-04-09")), into: zone,
            by: Access(name: "office", mayBackdate: true)
        ) { event in
            if case .advanced(let rows, let total) = event { told.withLock { $0.append([rows, total]) } }
        }
        #expect(outcomes[0].filed == 6)
        #expect(outcomes[0].warnings.map(\.row) == [2])
        #expect(told.withLock { $0 } == [[3, 6], [6, 6]])
    }

    @Test("that was interrupted is taken up where it was, and its rejected rows are written whole")
    func resumed() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let path = try folder.file("output-2024.csv", Self.backwards.replacing("\(ReportText.cars),2024-03,64000.00,184000.00,66000.00,191000.00\n", with: Self.wrong))
        let request = ImportRequest(paths: [path], knownOn: Day("2024-04-09"))
        let work = Task {
            try await ImportFiles.run(request, into: zone, by: Access(name: "office", mayBackdate: true)) { event in
                if case .committed = event { withUnsafeCurrentTask { $0?.cancel() } }
            }
        }
        let ended = await work.result
        #expect(throws: CancellationError.self) { try ended.get() }
        let rejected = "\(folder.path)/output-2024.rejected.csv"
        #expect(!FileManager.default.fileExists(atPath: rejected))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".partial") } == [])
        let again = try await ImportFiles.run(request, into: zone, by: Access(name: "office", mayBackdate: true))[0]
        #expect(again.unchanged > 0)
        #expect(again.unchanged + again.filed == 5)
        #expect(again.rejected == 1)
        #expect(again.rejectFile == rejected)
        let text = try String(contentsOfFile: rejected, encoding: .utf8)
        #expect(text.split(whereSeparator: \.isNewline).count == 2)
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }

    /// A zone that knows many enterprises.
    private static func zone(_ place: TestPlace, of bulk: BulkReports, in folder: TemporaryZone) async throws -> Zone {
        let zone = try await folder.made(record: place.make())
        try await zone.take(folder.file("enterprises-bulk.csv", bulk.directory), knownOn: "2022-01-02")
        return zone
    }

    @Test("of which some months are small and others large is checked against the month before, and corrected without counting twice",
        arguments: TestPlace.available)
    func mixed(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let bulk = try BulkReports(count: 300)
        let zone = try await Self.zone(place, of: bulk, in: folder)
        let months = [(2, 150), (3, 300), (4, 20), (5, 300), (6, 300)]
        var text = ReportText.header
        for (month, count) in months { text += bulk.rows(of: 0..<count, year: 2022, month: month) }
        // Wrong by the month before, which is told in the same file; so is the month after by this one, and nothing else.
        let wrong = bulk.rows(of: 7..<8, year: 2022, month: 3)
        var cells = wrong.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        cells[3] = "\(try #require(Int(cells[3])) + 1)"
        text = text.replacing(wrong, with: cells.joined(separator: ","))
        let desk = FilingDesk(zone: zone)
        let access = Access(name: "office", mayBackdate: true)
        func take(_ name: String, _ text: String) async throws -> FileOutcome {
            try await desk.take(ImportRequest(paths: [folder.file(name, text)], knownOn: Day("2022-07-09")), by: access)[0]
        }
        // Nothing becomes durable for a while: what is on its way then cannot be read.
        let record = try #require(zone.record as? DatabaseRecord)
        let busy = Task {
            try await record.engine.write(.everything, stands: { _, _ in true }) { _ in Thread.sleep(forTimeInterval: 0.8) }
        }
        try await Task.sleep(for: .milliseconds(50))
        let first = try await take("output-2022.csv", text)
        try await busy.value
        #expect(first.filed == 1070)
        #expect(first.warnings.map(\.row) == [1 + 150 + 8, 1 + 150 + 300 + 8])
        for month in [2, 4] {
            let report = bulk.rows(of: 3..<4, year: 2022, month: month).split(separator: ",", omittingEmptySubsequences: false)
            let corrected = report.enumerated().map { $0.offset == 3 ? "777" : String($0.element) }.joined(separator: ",")
            #expect(try await take("output-2022-0\(month).csv", ReportText.header + corrected).filed == 1)
        }
        #expect(try await VerifyRecord.run(in: zone).findings == [])
    }

    @Test("that was interrupted has told of all that it filed, and files nothing more", arguments: TestPlace.available)
    func told(place: TestPlace) async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let bulk = try BulkReports(count: 240)
        let zone = try await Self.zone(place, of: bulk, in: folder)
        let request = ImportRequest(paths: [try folder.file("output-2022-2023.csv", bulk.text(of: 0..<240))])
        for _ in 0..<12 {
            let told = Mutex(0)
            let before = try await zone.record.lines(LineQuery(form: "output")).count
            let work = Task {
                try await ImportFiles.run(request, into: zone, by: Access(name: "office", mayBackdate: true)) { event in
                    if case .committed(_, _, _, let lines) = event { told.withLock { $0 += lines } }
                }
            }
            while told.withLock({ $0 }) == 0, before < bulk.lines - 500 { try await Task.sleep(for: .milliseconds(1)) }
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...40)))
            work.cancel()
            _ = await work.result
            let filed = try await zone.record.lines(LineQuery(form: "output")).count
            try await Task.sleep(for: .milliseconds(100))
            #expect(try await zone.record.lines(LineQuery(form: "output")).count == filed)
            #expect(told.withLock { $0 } == filed - before)
        }
        _ = try await ImportFiles.run(request, into: zone, by: Access(name: "office", mayBackdate: true))
        #expect(try await zone.record.lines(LineQuery(form: "output")).count == bulk.lines)
        #expect(try await VerifyRecord.run(in: zone).findings == [])
    }

    @Test("whose rows cannot be handed back beside it is filed all the same, and says why")
    func unwritten() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let path = try folder.file("output-2024.csv", Self.backwards.replacing("\(ReportText.cars),2024-03,64000.00,184000.00,66000.00,191000.00\n", with: Self.wrong))
        // A folder of that name is in the way of everybody, also of those who may write everywhere.
        try FileManager.default.createDirectory(atPath: "\(folder.path)/output-2024.rejected.csv", withIntermediateDirectories: true)
        let outcome = try await ImportFiles.run(
            ImportRequest(paths: [path], knownOn: Day("2024-04-09")), into: zone, by: Access(name: "office", mayBackdate: true))[0]
        #expect((outcome.filed, outcome.rejected, outcome.rejectFile) == (5, 1, nil))
        #expect(outcome.rejectFailure?.path == "\(folder.path)/output-2024.rejected.csv")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".partial") } == [])
    }
}
