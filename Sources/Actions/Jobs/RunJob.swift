import Figures
import Statistics
import Storage

/// Does the work of a job that this process holds, and keeps its lease meanwhile.
public struct RunJob: Sendable {
    /// How often a job is taken up before it counts as failed: what ends its process each time would do so for ever.
    static let attempts = 5

    private let zone: Zone
    private let desk: FilingDesk
    private let holder: String
    private let times: JobTimes
    private let explain: @Sendable (any Error) -> LocalizedText

    /// - Parameters:
    ///   - holder: as ``JobHolder`` names this process.
    ///   - explain: what an error says to people.
    public init(
        in zone: Zone, by holder: String, times: JobTimes = JobTimes(), explain: @escaping @Sendable (any Error) -> LocalizedText
    ) {
        self.zone = zone
        desk = FilingDesk(zone: zone)
        self.holder = holder
        self.times = times
        self.explain = explain
    }

    /// Does a new job, or takes up one that asks for the same and that nobody holds. Cancelling the task cancels the job.
    ///
    /// - Throws: `RecordError` where the job cannot be begun.
    public func inForeground(
        _ request: JobRequest, askedBy name: String, tell: @escaping @Sendable (ImportEvent) -> Void = { _ in }
    ) async throws -> JobResult {
        let job = try await zone.record.jobs.begin(request.draft(by: name), by: holder, for: times.lease, at: zone.now())
        return await run(job, whenInterrupted: .cancelled, tell: tell)
    }

    /// Does the oldest job that waits; `nil` where none does. Cancelling the task gives the job back.
    public func next() async throws -> JobResult? {
        guard let job = try await zone.record.jobs.take(by: holder, for: times.lease, at: zone.now()) else { return nil }
        return await run(job, whenInterrupted: .givenBack, tell: { _ in })
    }

    private func run(
        _ job: Job, whenInterrupted interrupted: JobResult.Ending, tell: @escaping @Sendable (ImportEvent) -> Void
    ) async -> JobResult {
        let tally = JobTally()
        let work = Task { try await perform(job, tally, tell) }
        @Sendable func stop(_ ending: JobResult.Ending) {
            tally.stop(ending)
            work.cancel()
        }
        let pulse = Task {
            while (try? await Task.sleep(for: times.pulse)) != nil {
                // Where the record cannot be asked now, it is asked again; the lease bears with that for a while.
                switch try? await zone.record.jobs.beat(job.id, by: holder, for: times.lease, progress: tally.progress) {
                case .cancel: stop(.cancelled)
                case .lost: stop(.lost)
                case .goOn, nil: break
                }
            }
        }
        let watch = Task { if let found = await excessOfMemory() { stop(.failed(found)) } }
        let end = await withTaskCancellationHandler { await work.result } onCancel: { stop(interrupted) }
        pulse.cancel()
        watch.cancel()
        await pulse.value
        var result = JobResult(id: job.id, ending: .done, outcome: tally.outcome)
        switch end {
        case .success(let files): result.files = files
        case .failure(let error):
            result.ending = tally.stopped ?? .failed(error)
            if case .failed(let error) = result.ending { tally.failed(explain(error)) }
        }
        result.outcome = tally.outcome
        return await settled(result, tally)
    }

    /// What is found when the process takes up more memory than is allowed; `nil` when nobody looks any more.
    private func excessOfMemory() async -> LimitExceeded? {
        while (try? await Task.sleep(for: .milliseconds(100))) != nil {
            do throws(LimitExceeded) {
                try zone.settings.limits.check(.importMemory, ResidentMemory.bytes ?? 0, of: "")
            } catch {
                return error
            }
        }
        return nil
    }

    /// Writes down how a job ended, in a task that nobody cancels. Where that cannot be done the lease runs out, and the job is
    /// taken up again.
    private func settled(_ result: JobResult, _ tally: JobTally) async -> JobResult {
        let state: JobState
        switch result.ending {
        case .done: state = .done
        case .cancelled: state = .cancelled
        case .failed: state = .failed
        case .givenBack: state = .waiting
        case .lost: return result
        }
        let (zone, holder, progress, text) = (zone, holder, tally.progress, state.isEnded ? tally.outcome.text : "")
        _ = await Task {
            try? await zone.record.jobs.end(result.id, by: holder, as: state, progress: progress, outcome: text, at: zone.now())
        }.value
        return result
    }

    private func perform(_ job: Job, _ tally: JobTally, _ tell: @escaping @Sendable (ImportEvent) -> Void) async throws -> [FileOutcome] {
        guard job.attempts <= Self.attempts else { throw JobError.givenUp(attempts: Self.attempts) }
        switch try JobRequest(job) {
        case .importing(let request, let mayBackdate):
            let askedOn = zone.settings.today ?? job.createdAt.day(offsetHours: zone.settings.utcOffset)
            let access = Access(name: job.draft.askedBy, mayBackdate: mayBackdate, askedOn: askedOn)
            return try await desk.take(request, by: access) { event in
                tally.tell(event)
                tell(event)
            }
        case .verifying:
            tally.reach(0, of: 1)
            tally.found(try await VerifyRecord.run(in: zone).findings.count)
            tally.reach(1, of: 1)
        case .backingUp(let folder):
            tally.reach(0, of: 1)
            tally.found(try await BackUpZone.run(zone, to: folder, mark: BackUpZone.mark(of: job)).findings.count)
            tally.reach(1, of: 1)
        }
        return []
    }
}
