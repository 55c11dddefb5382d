import Figures
import Formats
import Foundation
import Statistics
import Storage

extension ImportRun {
    /// Files a form, an indicator or a group; a changed form changes the cells of its reports.
    mutating func takeDefinition(_ file: PlannedFile) async throws -> FileOutcome {
        var outcome = FileOutcome(file: file.name)
        guard case .definition(let kind) = file.content,
            let bytes = FileManager.default.contents(atPath: file.path).map({ [UInt8]($0) })
        else {
            outcome.refusal = .unreadable
            return outcome
        }
        let text = String(decoding: bytes, as: UTF8.self)
        var after = definitions
        let name: String
        do { name = try after.take(bytes, kind: kind, file: file.name) } catch {
            outcome.refusal = .definition(error)
            return outcome
        }
        if kind == .form, let form = after.forms[name], let lacking = form.lackingFields {
            outcome.refusal = .formLacksFields(lacking)
            return outcome
        }
        let document = file.document(of: bytes)
        let filed = try await fileAgainstOthers { run in
            let held = try await run.zone.record.lines(LineQuery(form: kind.rawValue, subjects: [name]))
            guard held.max(by: FiledLine.isToldBefore)?[ZoneDefinitions.field] != text else { return nil }
            try await run.zone.record.keepDocument(bytes, hash: document.hash)
            var after = run.definitions
            _ = try after.take(bytes, kind: kind, file: file.name)
            return try await run.filing(of: document, kind, name, text, after)
        }
        if filed.isEmpty {
            outcome.unchanged = 1
        } else {
            _ = try definitions.take(bytes, kind: kind, file: file.name)
            outcome.filed = 1
            outcome.filings = filed.map(\.filing.position)
        }
        return outcome
    }

    /// The filing of a definition, after which definitions are as told.
    private func filing(
        of document: SourceDocument, _ kind: ZoneDefinitions.Kind, _ name: String, _ text: String, _ after: ZoneDefinitions
    ) async throws -> RestingFilings {
        let line = ReportLine(row: 1, subject: name, period: .day(zone.today), texts: [text])
        let draft = FilingDraft(
            key: ZoneDefinitions.chain, document: document, form: kind.rawValue, period: nil,
            fields: [ZoneDefinitions.field], provenance: .documented, knownOn: zone.today, recordedAt: zone.now(),
            enteredBy: access.name, isBackdated: false, lines: [line])
        // The cells of a form's reports change with it: then no report of it may come in between.
        let changes = kind == .form ? try await cellChanges(ofForm: name, to: after) : []
        return RestingFilings(
            drafts: [draft], changes: changes,
            basis: FilingBasis(heads: heads, forms: registerForms.union([name]), subjects: kind == .form ? [] : nil))
    }

    /// What the cells of a form's reports become under its new definition.
    private func cellChanges(ofForm name: String, to after: ZoneDefinitions) async throws -> [CellChange] {
        guard let old = definitions.forms[name], let new = after.forms[name], old.kind.isCounted else { return [] }
        let lines = try await zone.record.lines(LineQuery(form: name))
        return CellRule.difference(
            from: CellRule(register: register, forms: definitions.forms).changes(form: old, lines: lines),
            to: CellRule(register: register, forms: after.forms).changes(form: new, lines: lines))
    }
}

extension Form {
    /// The fields that the form's kind needs and a version lacks; `nil` where none is lacking.
    var lackingFields: [String]? {
        let lacking = versions.flatMap { version in kind.requiredFields.filter { version.field($0) == nil } }
        return lacking.isEmpty ? nil : Array(Set(lacking)).sorted()
    }
}
