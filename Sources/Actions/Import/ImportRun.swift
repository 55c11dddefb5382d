import Figures
import Formats
import Foundation
import Products
import Registry
import Statistics
import Storage

/// One import under way: what is known so far, so that each file is checked against the ones before.
struct ImportRun {
    let zone: Zone
    var access: Access
    var tell: @Sendable (ImportEvent) -> Void
    var definitions: ZoneDefinitions
    var register: ZoneRegister
    var classification: IndustryClassification
    /// The versions of lines, by form and period, by what they speak of; the oldest are dropped.
    var versions = VersionCache()
    /// The chains as they are filed; `nil` where they are to be read anew.
    var chains: ChainReading?
    /// The heads of all chains for which all this holds.
    var known: [String: Int]
    /// The same, as the filings under way leave them.
    var heads: [String: Int]
    /// Takes the rows of the file that are handed back; `nil` where nobody wants them.
    var rejects: RejectedRows?

    init(zone: Zone, access: Access, tell: @escaping @Sendable (ImportEvent) -> Void) async throws {
        self.zone = zone
        self.access = access
        self.tell = tell
        // First, so that what others file meanwhile is noticed.
        known = try await zone.record.heads().sequences
        heads = known
        self.definitions = try await ZoneDefinitions.load(from: zone.record)
        (self.register, self.classification) = try await LoadRegister.run(from: zone.record, definitions: definitions)
    }

    /// Reads a file, checks its rows against the register, and files them.
    mutating func takeFile(_ file: PlannedFile, form formID: String?) async throws -> FileOutcome {
        if case .chain = file.content { return try await takeChain(file) }
        if let table = table(of: file, form: formID) { return try await takeTable(table, file) }
        var outcome = FileOutcome(file: file.name)
        let known = (definitions.forms.keys + ChainTable.allCases.map(\.rawValue)).sorted()
        if let formID, definitions.forms[formID] == nil {
            outcome.refusal = .unknownForm(formID, known: known)
            return outcome
        }
        guard let form = formID.flatMap({ definitions.forms[$0] }) ?? definitions.form(ofFile: file.name) else {
            outcome.refusal = .noForm(known: known)
            return outcome
        }
        outcome.form = form.id
        if let refusal = refusal(of: file) {
            outcome.refusal = refusal
            return outcome
        }
        if form.kind == .report, !FormFile.isJSON(file.name), let staged = try await staged(file),
            let stream = FormStream(try FileBytes(path: staged.path), form: form)
        {
            let document = file.document(hash: staged.hash, byteCount: staged.byteCount)
            let record = zone.record
            try await fileReports(
                .streamed(stream), under: stream.head, rowCount: stream.rowCount, batch(form, file, document), &outcome
            ) { try await record.keepDocument(staged) }
            return outcome
        }
        guard let bytes = FileManager.default.contents(atPath: file.path).map({ [UInt8]($0) }) else {
            outcome.refusal = .unreadable
            return outcome
        }
        let result = FormFile.read(bytes, name: file.name, form: form)
        let document = file.document(of: bytes)
        var batch = batch(form, file, document)
        if form.kind.isRegister {
            outcome.note(result.problems)
            (batch.fields, batch.lines) = (result.fields, result.lines)
            let found = checkReferences(&batch)
            if !batch.lines.isEmpty { try await zone.record.keepDocument(bytes, hash: document.hash) }
            try await fileRegister(batch, &outcome)
            handBack(result, found, under: result, &outcome)
        } else {
            let record = zone.record
            try await fileReports(
                FormBatches(result, isByPeriod: form.kind != .readings), under: result,
                rowCount: result.lines.count + result.rejected.count, batch, &outcome
            ) { try await record.keepDocument(bytes, hash: document.hash) }
        }
        outcome.sortProblems()
        return outcome
    }

    /// The copy of a file that is read in batches; `nil` where the file cannot be read.
    private func staged(_ file: PlannedFile) async throws -> StagedDocument? {
        do {
            return try await zone.record.stageDocument(at: file.path)
        } catch let failure as FileFailure where failure.path == file.path {
            return nil
        }
    }

    /// Counts and writes the rows of a batch that were handed back.
    func handBack(
        _ batch: FormFileResult, _ found: [FormProblem], under head: FormFileResult, _ outcome: inout FileOutcome
    ) {
        outcome.note(found)
        let rows = Set(found.filter { $0.severity == .error }.map(\.row))
        outcome.rejected += batch.rejected.count + (rows.isEmpty ? 0 : batch.lines.count { rows.contains($0.row) })
        rejects?.write(batch, found, under: head)
    }

    private func batch(_ form: Form, _ file: PlannedFile, _ document: SourceDocument) -> LineBatch {
        LineBatch(
            form: form, fields: [], lines: [], document: document,
            provenance: file.provenance ?? (form.kind.isRegister ? .documented : .reported),
            knownOn: file.knownOn ?? zone.today, isBackdated: file.knownOn.map { $0 != zone.today } ?? false)
    }

    /// The table of a chain model that a file holds; `nil` where a form of the zone claims its name.
    private func table(of file: PlannedFile, form: String?) -> ChainTable? {
        if let form { return definitions.forms[form] == nil ? ChainTable(rawValue: form) : nil }
        return definitions.form(ofFile: file.name) == nil ? ChainTable(file: file.name) : nil
    }

    /// The order in which a file is taken among those of the same day: what others refer to comes first.
    func rank(of file: PlannedFile, form: String?) -> Int {
        if case .chain = file.content { return 21 }
        if let table = table(of: file, form: form) { return table == .goods ? 20 : 22 }
        return (form.flatMap { definitions.forms[$0] } ?? definitions.form(ofFile: file.name))?.kind.rank ?? 99
    }

    func refusal(of file: PlannedFile) -> FileRefusal? {
        guard let day = file.knownOn, day != zone.today, day != access.askedOn, !access.mayBackdate else { return nil }
        return .backdated(day, today: zone.today)
    }

    /// Leaves the lines whose references are known; tells of the others.
    func checkReferences(_ batch: inout LineBatch) -> [FormProblem] {
        var check = ReferenceCheck(
            register: register, classification: classification, indicators: Set(definitions.indicators.keys))
        if batch.form.kind.isRegister { check = check.including(batch.lines, kind: batch.form.kind) }
        // The lines of one period stand together, and most files have one.
        var asked: (period: Period, references: [ReferenceCheck.Reference])?
        var found: [FormProblem] = []
        var sound: [ReportLine] = []
        sound.reserveCapacity(batch.lines.count)
        for line in batch.lines {
            if asked?.period != line.period {
                asked = (line.period, ReferenceCheck.references(of: batch.form.version(for: line.period), in: batch.fields))
            }
            let problems = check.problems(in: line, asked?.references ?? [])
            if problems.isEmpty { sound.append(line) } else { found += problems }
        }
        batch.lines = sound
        return found
    }
}
