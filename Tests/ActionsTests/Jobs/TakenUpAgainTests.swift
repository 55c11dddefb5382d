import Figures
import Foundation
import Storage
import Testing

@testable import Actions

@Suite("A job that is taken up again")
struct TakenUpAgainTests {
    @Test("is done where its backup is whole already, and fails where somebody else's lies there")
    func backup() async throws {
        let bulk = try await BulkZone(.folder)
        defer { bulk.remove() }
        for (name, isItsOwn) in [("own", true), ("other", false)] {
            let folder = "\(bulk.folder.path)/\(name)"
            let request = JobRequest.backingUp(folder: folder)
            // Its process ends between the backup's getting its name and the job's end.
            let job = try await bulk.zone.record.jobs.begin(request.draft(by: "lan"), by: "killed", for: .zero, at: bulk.zone.now())
            _ = try await BackUpZone.run(bulk.zone, to: folder, mark: isItsOwn ? BackUpZone.mark(of: job) : "somebody else\n")
            let result = try #require(await bulk.worker("a").next())
            #expect(result.id == job.id)
            let ended = try await bulk.desk.job(job.id)
            #expect((ended.state, ended.attempts) == (isItsOwn ? .done : .failed, 2))
            #expect(JobOutcome(ended)?.findings == (isItsOwn ? 0 : nil))
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/columns"))
        }
    }

    @Test("after midnight files what was known on the day on which it was asked for, and nothing earlier")
    func midnight() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let made = try await folder.made()
        defer { try? made.record.close() }
        var settings = made.settings
        settings.today = nil
        let asking = Zone(folder: made.folder, settings: settings, record: made.record, now: TemporaryZone.clock)
        let working = Zone(folder: made.folder, settings: settings, record: made.record) {
            Instant(microsecondsSince1970: TemporaryZone.clock().microsecondsSince1970 + 86_400_000_000)
        }
        #expect(working.today == asking.today.adding(days: 1))
        let worker = RunJob(in: working, by: "a") { LocalizedText(same: "\($0)") }
        let path = try folder.file("output-2024-02.csv", ReportText.february)
        for (day, filed) in [(asking.today.adding(days: -1), 0), (asking.today, 3)] {
            let request = ImportRequest(paths: [path], knownOn: day)
            _ = try await JobDesk(zone: asking).ask(.importing(request, mayBackdate: false), askedBy: "lan")
            let result = try #require(await worker.next())
            #expect(result.outcome.filed == filed && result.outcome.refused.isEmpty == (filed > 0), "\(day): \(result.outcome)")
        }
    }
}
