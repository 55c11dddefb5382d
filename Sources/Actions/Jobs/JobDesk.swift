import Figures
import Storage

/// The jobs of a zone as people ask for them, look at them and end them.
public struct JobDesk: Sendable {
    /// How many are listed.
    public static let listed = 100

    private let zone: Zone

    public init(zone: Zone) {
        self.zone = zone
    }

    /// Leaves a job for a server, or whoever takes it.
    public func ask(_ request: JobRequest, askedBy name: String) async throws -> Job {
        try await zone.record.jobs.add(request.draft(by: name), at: zone.now())
    }

    /// The newest first.
    public func list() async throws -> [Job] {
        try await zone.record.jobs.jobs(limit: Self.listed)
    }

    /// - Throws: ``JobError/noSuchJob(_:)``.
    public func job(_ id: Int) async throws -> Job {
        guard let job = try await zone.record.jobs.job(id) else { throw JobError.noSuchJob(id) }
        return job
    }

    /// Ends a job that waits at once, and asks whoever works on one to end it.
    ///
    /// - Throws: ``JobError``.
    public func cancel(_ id: Int) async throws -> Job {
        guard !(try await job(id)).state.isEnded else { throw JobError.notCancellable(id) }
        guard let job = try await zone.record.jobs.cancel(id, at: zone.now()) else { throw JobError.noSuchJob(id) }
        return job
    }

    /// Lets a failed or cancelled job wait again; it goes on with what is not filed yet.
    ///
    /// - Throws: ``JobError``.
    public func resume(_ id: Int) async throws -> Job {
        let before = try await job(id)
        guard before.state == .failed || before.state == .cancelled else { throw JobError.notResumable(id) }
        guard let job = try await zone.record.jobs.resume(id) else { throw JobError.noSuchJob(id) }
        return job
    }
}
