import Actions
import Figures
import Foundation
import Storage
import Synchronization
import Testing

@Suite("Work on a job")
struct RunJobTests {
    @Test("files the reports, and says in words and numbers what it came to", arguments: TestPlace.available)
    func done(place: TestPlace) async throws {
        let bulk = try await BulkZone(place)
        defer { bulk.remove() }
        let asked = try await bulk.desk.ask(bulk.request, askedBy: "lan")
        #expect((asked.state, asked.draft.askedBy) == (.waiting, "lan"))
        let result = try #require(await bulk.worker("a").next())
        guard case .done = result.ending else { Issue.record("\(result.ending)"); return }
        let job = try await bulk.desk.job(asked.id)
        #expect((job.state, job.progress.unit, job.progress.percent, job.progress.lines) == (.done, .bytes, 100, BulkZone.lines))
        #expect(JobOutcome(job) == result.outcome && result.outcome.filed == BulkZone.lines && result.outcome.files == 22)
        #expect(JobSentences.outcome(job)?.en == "Files read: 22; lines filed: 880; unchanged: 0; handed back: 0.")
        #expect(try await bulk.zone.record.recentFilings(limit: 1).first?.enteredBy == "lan")
        try await bulk.expectWhole()
        #expect(try await bulk.worker("a").next() == nil)
    }

    @Test("ends between two filings when it is cancelled; what was filed stays, and resuming files the rest", arguments: TestPlace.available)
    func cancelled(place: TestPlace) async throws {
        let bulk = try await BulkZone(place)
        defer { bulk.remove() }
        let told = Mutex(0)
        let result = try await bulk.worker("a").inForeground(bulk.request, askedBy: "lan") { event in
            guard case .committed(_, _, _, let lines) = event else { return }
            let isFirst = told.withLock { told in
                defer { told += lines }
                return told == 0
            }
            if isFirst { Task { try await bulk.desk.cancel(1) } }
            // Long enough for the worker to hear of it before all is filed.
            Thread.sleep(forTimeInterval: 0.05)
        }
        guard case .cancelled = result.ending else { Issue.record("\(result.ending)"); return }
        let job = try await bulk.desk.job(1)
        let filed = try await bulk.filed()
        #expect(job.state == .cancelled && filed > 0 && filed < BulkZone.lines)
        #expect(result.outcome.filed == filed && told.withLock { $0 } == filed)
        #expect(JobSentences.outcome(job)?.en.contains("It was cancelled; what was filed stays.") == true)
        #expect(JobSentences.outcome(job)?.en.contains("lines filed: \(filed);") == true)
        _ = try await bulk.desk.resume(1)
        try await WorkOffJobs.run(by: bulk.worker("b"), stays: false)
        #expect(try await JobOutcome(bulk.desk.job(1))?.unchanged == filed)
        try await bulk.expectWhole()
    }

    @Test("is given back when its process is told to end, and another takes it up", arguments: TestPlace.available)
    func givenBack(place: TestPlace) async throws {
        let bulk = try await BulkZone(place)
        defer { bulk.remove() }
        _ = try await bulk.desk.ask(bulk.request, askedBy: "lan")
        let work = Task { try await WorkOffJobs.run(by: bulk.worker("a"), stays: true) }
        while try await bulk.filed() == 0 { try await Task.sleep(for: .milliseconds(2)) }
        work.cancel()
        _ = await work.result
        let job = try await bulk.desk.job(1)
        #expect([.waiting, .done].contains(job.state) && job.holder.isEmpty)
        try await WorkOffJobs.run(by: bulk.worker("b"), stays: false)
        #expect(try await bulk.desk.job(1).state == .done)
        try await bulk.expectWhole()
    }

    @Test("taken over by another while it goes on files nothing twice, and only one of both ends the job", arguments: TestPlace.available)
    func lost(place: TestPlace) async throws {
        let bulk = try await BulkZone(place)
        defer { bulk.remove() }
        let other = Mutex<Task<JobResult?, any Error>?>(nil)
        // A lease of no time: whoever looks finds the job abandoned, as after a pause of the whole process.
        let times = JobTimes(lease: .zero, pulse: .milliseconds(5))
        let result = try await bulk.worker("a", times: times).inForeground(bulk.request, askedBy: "lan") { event in
            guard case .committed = event else { return }
            other.withLock { other in if other == nil { other = Task { try await bulk.worker("b").next() } } }
            Thread.sleep(forTimeInterval: 0.01)
        }
        guard case .lost = result.ending else { Issue.record("\(result.ending)"); return }
        let taken = try #require(try await other.withLock { $0 }?.value)
        guard case .done = taken.ending else { Issue.record("\(taken.ending)"); return }
        let job = try await bulk.desk.job(1)
        #expect((job.state, job.attempts) == (.done, 2))
        try await bulk.expectWhole()
    }

    @Test("that cannot be done fails with its reason, and can be resumed when that is mended")
    func failed() async throws {
        let bulk = try await BulkZone(.folder)
        defer { bulk.remove() }
        let path = "\(bulk.folder.path)/later"
        _ = try await bulk.desk.ask(.importing(ImportRequest(paths: [path]), mayBackdate: false), askedBy: "lan")
        try await WorkOffJobs.run(by: bulk.worker("a"), stays: false)
        var job = try await bulk.desk.job(1)
        #expect(job.state == .failed && JobSentences.outcome(job)?.en.hasPrefix("unreadable(path: \"\(path)\")") == true)
        try FileManager.default.moveItem(atPath: "\(bulk.folder.path)/bulk", toPath: path)
        _ = try await bulk.desk.resume(1)
        try await WorkOffJobs.run(by: bulk.worker("a"), stays: false)
        job = try await bulk.desk.job(1)
        #expect((job.state, job.attempts) == (.done, 1))
        try await bulk.expectWhole()
    }

    @Test("that ends its process every time is given up after five attempts")
    func poison() async throws {
        let bulk = try await BulkZone(.folder)
        defer { bulk.remove() }
        for attempt in 1...5 {
            #expect(try await bulk.zone.record.jobs.begin(
                JobDraft(kind: .verify, request: "{}", askedBy: "lan"), by: "crashing", for: .zero, at: bulk.zone.now()).attempts == attempt)
        }
        let result = try #require(await bulk.worker("a").next())
        guard case .failed(JobError.givenUp(attempts: 5)) = result.ending else { Issue.record("\(result.ending)"); return }
        #expect(try await bulk.desk.job(1).state == .failed)
    }

    @Test("verifies and backs up, and says what was found")
    func others() async throws {
        let bulk = try await BulkZone(.folder)
        defer { bulk.remove() }
        let backup = "\(bulk.folder.path)/backup"
        _ = try await bulk.desk.ask(.verifying, askedBy: "lan")
        _ = try await bulk.desk.ask(.backingUp(folder: backup), askedBy: "lan")
        try await WorkOffJobs.run(by: bulk.worker("a"), stays: false)
        for id in 1...2 { #expect(JobSentences.outcome(try await bulk.desk.job(id))?.en == "Verified: nothing was found.") }
        let copy = try await OpenZone.run(folder: backup, now: TemporaryZone.clock)
        #expect(try await JobDesk(zone: copy).list().isEmpty)
        try copy.record.close()
    }

    @Test("What is asked for reads back as it was asked, with paths that hold in any folder")
    func requests() async throws {
        let bulk = try await BulkZone(.folder)
        defer { bulk.remove() }
        let request = ImportRequest(
            paths: ["a \"b\".csv", "/第七月"], form: "output", provenance: .documented, knownOn: Day("2024-08-20"), source: "Bulletin 8", writesRejects: false)
        let job = try await bulk.desk.ask(.importing(request, mayBackdate: true), askedBy: "lan")
        guard case .importing(let read, true) = try JobRequest(job) else { Issue.record("\(job)"); return }
        #expect(read.paths == ["\(FileManager.default.currentDirectoryPath)/a \"b\".csv", "/第七月"])
        #expect((read.form, read.provenance, read.knownOn, read.source, read.writesRejects) == ("output", .documented, Day("2024-08-20"), "Bulletin 8", false))
    }
}
