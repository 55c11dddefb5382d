import Figures
import Formats
import Statistics
import Storage

/// Takes files into the record: the one door for all data, the demo's included.
///
/// Definitions first, then by the day the documents were known. Each filing is committed by
/// itself with the cells that follow from it; rows in error are written beside the input.
public enum ImportFiles {
    /// - Parameter tell: called for every file begun and ended, and after every durable filing.
    /// - Returns: what became of each file, in the order taken.
    public static func run(
        _ request: ImportRequest, into zone: Zone, by access: Access,
        tell: @escaping @Sendable (ImportEvent) -> Void = { _ in }
    ) async throws -> [FileOutcome] {
        var run = try await ImportRun(zone: zone, access: access, tell: tell)
        return try await self.run(request, &run)
    }

    /// Takes the files of one request more.
    static func run(_ request: ImportRequest, _ run: inout ImportRun) async throws -> [FileOutcome] {
        let plan = try ImportPlan(request)
        let (zone, tell) = (run.zone, run.tell)
        var outcomes: [FileOutcome] = []
        let total = plan.definitions.count + plan.files.count
        var share = ImportShare(of: plan)
        func begin(_ file: PlannedFile) {
            share.begin(file)
            tell(.began(file: file.name, number: outcomes.count + 1, of: total, share))
        }
        for file in plan.definitions {
            begin(file)
            outcomes.append(try await within(zone, file) { try await run.takeDefinition(file) })
            outcomes.last.map { tell(.ended($0)) }
        }
        let ready = run
        let ordered = plan.ordered(rank: { ready.rank(of: $0, form: request.form) }, today: zone.today)
        for file in ordered {
            try Task.checkCancellation()
            begin(file)
            run.rejects = request.writesRejects ? RejectedRows(beside: file.path, language: zone.settings.language) : nil
            var outcome = try await within(zone, file) { try await run.takeFile(file, form: request.form) }
            do throws(FileFailure) { outcome.rejectFile = try run.rejects?.finish() } catch { outcome.rejectFailure = error }
            outcomes.append(outcome)
            tell(.ended(outcome))
        }
        for (file, problem) in plan.problems {
            var outcome = FileOutcome(file: file)
            outcome.note([problem])
            outcomes.append(outcome)
        }
        return outcomes
    }

    /// Takes a file that is within the limits of the zone; another is refused.
    private static func within(_ zone: Zone, _ file: PlannedFile, _ take: () async throws -> FileOutcome) async throws -> FileOutcome {
        do throws(LimitExceeded) { try ImportLimits.check(file.path, zone.settings.limits) } catch {
            var outcome = FileOutcome(file: file.name)
            outcome.refusal = .beyondLimit(error)
            return outcome
        }
        return try await WorkbookLimits.$current.withValue(WorkbookLimits(part: zone.settings.limits[.workbookMemory])) { try await take() }
    }
}
