import Actions
import Figures
import Formats
import Foundation
import Statistics
import Storage
import Testing

@Suite("Limits of an import")
struct ImportLimitTests {
    /// What became of one file under limits.
    private func take(
        _ name: String, _ bytes: [UInt8], under limits: [ZoneLimit: Int]
    ) async throws -> (outcome: FileOutcome, filed: Int) {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let made = try await folder.made()
        var settings = made.settings
        settings.limits = ZoneLimits(limits)
        let zone = Zone(folder: made.folder, settings: settings, record: made.record, now: made.now)
        let path = "\(folder.path)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let outcome = try await zone.take(path)
        let filed = try await zone.record.lines(LineQuery(form: "output")).count
        try zone.record.close()
        return (outcome, filed)
    }

    private func expectRefused(_ found: (outcome: FileOutcome, filed: Int), _ expected: LimitExceeded) {
        guard case .beyondLimit(expected)? = found.outcome.refusal else { Issue.record("\(String(describing: found.outcome.refusal))"); return }
        #expect(found.filed == 0 && found.outcome.hasRejects)
    }

    @Test("A file that is too large, or has too many rows, is refused before it is read; at the limit it is filed")
    func files() async throws {
        let text = Array(ReportText.february.utf8)
        expectRefused(
            try await take("output-2024-02.csv", text, under: [.fileSize: text.count - 1]),
            LimitExceeded(.fileSize, allowed: text.count - 1, found: text.count, subject: "output-2024-02.csv"))
        expectRefused(
            try await take("output-2024-02.csv", text, under: [.rowsPerFile: 2]),
            LimitExceeded(.rowsPerFile, allowed: 2, found: 3, subject: "output-2024-02.csv"))
        let whole = try await take("output-2024-02.csv", text, under: [.fileSize: text.count, .rowsPerFile: 3])
        #expect(whole.outcome.refusal == nil && whole.filed == 3)
    }

    /// The reports of a month as a workbook.
    private func workbook() throws -> [UInt8] {
        let rows = ReportText.march.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let table = Tabulation(
            title: "output", columns: rows[0].map { Tabulation.Column($0) }, rows: rows.dropFirst().map { $0.map { .text($0) } })
        return try ExcelWriter.bytes(of: table, in: .english, created: TemporaryZone.clock())
    }

    @Test("So is a workbook whose rows are too many; one of whose parts unpacks to too much is handed back with the setting's name")
    func workbooks() async throws {
        let bytes = try workbook()
        let rows = RowCensus.rows(ofWorkbook: bytes) - 1
        #expect(rows >= 3)
        expectRefused(
            try await take("output-2024-03.xlsx", bytes, under: [.rowsPerFile: rows - 1]),
            LimitExceeded(.rowsPerFile, allowed: rows - 1, found: rows, subject: "output-2024-03.xlsx"))
        let unpacked = try await take("output-2024-03.xlsx", bytes, under: [.workbookMemory: 100])
        let problem = try #require(unpacked.outcome.errors.first)
        #expect(unpacked.filed == 0)
        #expect(problem.message.en.contains("(workbook_memory)") && problem.mend.en.contains("raise workbook_memory among the limits of zone.yaml"))
        let whole = try await take("output-2024-03.xlsx", bytes, under: [.rowsPerFile: rows])
        #expect(whole.filed == 3, "\(whole.outcome)")
    }

    @Test("An import that takes up too much memory is ended, and says so", arguments: TestPlace.available)
    func memory(place: TestPlace) async throws {
        let bulk = try await BulkZone(place)
        defer { bulk.remove() }
        var settings = bulk.zone.settings
        settings.limits = ZoneLimits([.importMemory: 1 << 20])
        let zone = Zone(folder: bulk.zone.folder, settings: settings, record: bulk.zone.record, now: bulk.zone.now)
        let worker = RunJob(in: zone, by: "a") { ($0 as? LimitExceeded)?.message ?? LocalizedText(en: "\($0)", zh: "错误", vi: "Lỗi") }
        let result = try await worker.inForeground(bulk.request, askedBy: "lan") { event in
            if case .committed = event { Thread.sleep(forTimeInterval: 0.02) }
        }
        guard case .failed(let error as LimitExceeded) = result.ending else { Issue.record("\(result.ending)"); return }
        #expect(error.limit == .importMemory && error.allowed == 1 << 20 && error.found ?? 0 > 1 << 20)
        let job = try await bulk.desk.job(1)
        let filed = try await bulk.filed()
        #expect(job.state == .failed && filed < BulkZone.lines && result.outcome.filed == filed)
        #expect(JobSentences.outcome(job)?.en.contains("it was ended, and what was filed stays (import_memory)") == true)
    }
}
