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
    let access: Access
    let tell: @Sendable (ImportEvent) -> Void
    var definitions: ZoneDefinitions
    var register: ZoneRegister
    var classification: IndustryClassification
    /// The versions of lines, by form and period, by what they speak of; the oldest are dropped.
    var versions = VersionCache()
    /// The chains as they are filed; `nil` where they are to be read anew.
    var chains: ChainReading?
    /// The file as it was read, for its rejects.
    var reading: FormFileResult?

    init(zone: Zone, access: Access, tell: @escaping @Sendable (ImportEvent) -> Void) async throws {
        self.zone = zone
        self.access = access
        self.tell = tell
        self.definitions = try await ZoneDefinitions.load(from: zone.record)
        (self.register, self.classification) = try await LoadRegister.run(from: zone.record, definitions: definitions)
    }

    /// Reads a file, checks its rows against the register, and files them.
    mutating func takeFile(_ file: PlannedFile, form formID: String?) async throws -> FileOutcome {
        if case .chain = file.content { return try await takeChain(file) }
        if let table = table(of: file, form: formID) { return try await takeTable(table, file) }
        var outcome = FileOutcome(file: file.name)
        guard let bytes = FileManager.default.contents(atPath: file.path).map({ [UInt8]($0) }) else {
            outcome.refusal = .unreadable
            return outcome
        }
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
        let result = FormFile.read(bytes, name: file.name, form: form)
        reading = result
        outcome.problems = result.problems
        let document = file.document(of: bytes)
        let batch = LineBatch(
            form: form, fields: result.fields, lines: result.lines, document: document, provenance: file.provenance ?? (form.kind.isRegister ? .documented : .reported),
            knownOn: file.knownOn ?? zone.today, isBackdated: file.knownOn.map { $0 != zone.today } ?? false)
        let sound = checkReferences(batch, &outcome)
        if !sound.lines.isEmpty { try await zone.record.keepDocument(bytes, hash: document.hash) }
        if form.kind.isRegister {
            try await fileRegister(sound, &outcome)
        } else {
            try await fileReports(sound, &outcome)
        }
        outcome.problems.sort { ($0.row, $0.field) < ($1.row, $1.field) }
        let found = Set(outcome.errors.map(\.row)).intersection(result.lines.map(\.row))
        outcome.rejected = result.rejected.count + found.count
        return outcome
    }

    /// Writes the rows that were handed back beside the input.
    mutating func writeRejects(_ outcome: inout FileOutcome, of file: PlannedFile) throws {
        guard outcome.rejected > 0, let reading else { return }
        outcome.rejectFile = try RejectedRows.write(
            reading, problems: outcome.problems, beside: file.path, language: zone.settings.language)
    }

    mutating func forgetFile() {
        reading = nil
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
        guard let day = file.knownOn, day != zone.today, !access.mayBackdate else { return nil }
        return .backdated(day, today: zone.today)
    }

    private func checkReferences(_ batch: LineBatch, _ outcome: inout FileOutcome) -> LineBatch {
        var check = ReferenceCheck(
            register: register, classification: classification, indicators: Set(definitions.indicators.keys))
        if batch.form.kind.isRegister { check = check.including(batch.lines, kind: batch.form.kind) }
        var sound = batch
        sound.lines = batch.lines.filter { line in
            let found = check.problems(in: line, fields: batch.fields, version: batch.form.version(for: line.period))
            outcome.problems += found
            return found.isEmpty
        }
        return sound
    }
}
