/// Keeps the projections of a record: opens what lies in the folder, catches up with the ledger, makes anew what does
/// not agree with it, and puts small segments together.
actor ProjectionShelf {
    /// How a projection is wanted.
    enum Wanted: Sendable {
        case held
        /// What was handed out before is not as it was written.
        case renewed
        /// The same, and files are not to be trusted any more.
        case inMemory
    }

    let folder: String
    let engine: any Engine
    private var held: [String: ReportProjection] = [:]
    private var running: [String: Task<ReportProjection, any Error>] = [:]

    /// - Parameter folder: where the folders of the forms lie; made when something is written.
    init(folder: String, engine: any Engine) {
        (self.folder, self.engine) = (folder, engine)
    }

    /// The projection of a form up to the last filing that the record holds now.
    func projection(of form: String, _ wanted: Wanted) async throws -> ReportProjection {
        while let task = running[form] { _ = await task.result }
        let task = Task { try await begin(form, wanted) }
        running[form] = task
        return try await task.value
    }

    /// Keeps a projection that was made elsewhere.
    func keep(_ projection: ReportProjection) { held[projection.form] = projection }

    /// Brings one form up to date, of which nothing else does so meanwhile.
    private func begin(_ form: String, _ wanted: Wanted) async throws -> ReportProjection {
        defer { running[form] = nil }
        let projection = try await Self.bring(form, ProjectionFolder(folder, form: form), engine, held[form], wanted)
        held[form] = projection
        return projection
    }

    private static func bring(
        _ form: String, _ place: ProjectionFolder, _ engine: any Engine, _ before: ReportProjection?, _ wanted: Wanted
    ) async throws -> ReportProjection {
        let empty = ReportProjection(form: form, segments: [], heads: [])
        guard wanted == .held else {
            let lock = wanted == .renewed ? ProjectionLock(place) : nil
            defer { withExtendedLifetime(lock) {} }
            if lock != nil { place.remove(except: []) }
            return try await caughtUp(empty, lock == nil ? nil : place, engine)
        }
        let known = before ?? place.open()
        if try await engine.read({ try ProjectionReading.isCurrent(known, in: $0) }) { return known }
        guard let lock = ProjectionLock(place) else { return try await caughtUp(known, nil, engine) }
        defer { withExtendedLifetime(lock) {} }
        // Another process may have caught up meanwhile.
        let base = Set(known.segments.map { $0.bytes.name ?? "" }) == place.names ? known : place.open()
        do {
            return try await caughtUp(base, place, engine)
        } catch is ProjectionFault {
            place.remove(except: [])
            return try await caughtUp(empty, place, engine)
        }
    }

    /// - Parameter place: where segments are to lie, whose lock the caller holds; `nil` keeps them in memory.
    private static func caughtUp(
        _ base: ReportProjection, _ place: ProjectionFolder?, _ engine: any Engine
    ) async throws -> ReportProjection {
        do {
            let grown = try await engine.read { try ProjectionReading.caughtUp(base, folder: place?.path, in: $0) }
            guard let place else { return grown }
            let merged = try merged(grown, in: place)
            place.remove(except: Set(merged.segments.compactMap(\.bytes.name)))
            return merged
        } catch is FileFailure where place != nil {
            // There is no room, or no right to write: the answer does not depend on it.
            return try await engine.read { try ProjectionReading.caughtUp(base, folder: nil, in: $0) }
        }
    }

    /// The segments with those at the end put together that are not much smaller than what follows on them, so that
    /// there are few of them and each row is written few times.
    static func merged(_ projection: ReportProjection, in place: ProjectionFolder) throws -> ReportProjection {
        let segments = projection.segments
        var first = max(0, segments.count - 1)
        var rows = segments.last?.layout.rows ?? 0
        while first > 0, segments[first - 1].layout.rows <= max(2 * rows, 4_096) {
            first -= 1
            rows += segments[first].layout.rows
        }
        guard first < segments.count - 1 else { return projection }
        let tail = try ReportProjection(form: projection.form, segments: Array(segments[first...]), heads: []).merged(in: place.path)
        return ReportProjection(form: projection.form, segments: segments[..<first] + [tail], heads: projection.heads)
    }
}
