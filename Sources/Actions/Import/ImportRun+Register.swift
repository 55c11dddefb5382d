import Figures
import Registry
import Statistics
import Storage

extension ImportRun {
    /// Files lines of the register, and changes the cells of every respondent that they move.
    mutating func fileRegister(_ batch: LineBatch, _ outcome: inout FileOutcome) async throws {
        let held = try await versions.versions(of: batch.form, period: nil, from: zone.record)
        var byChain: [String: [ReportLine]] = [:]
        for line in batch.lines {
            let identity = LineIdentity(line, fields: batch.fields, kind: batch.form.kind)
            guard !isHeld(line, in: held[identity] ?? [], batch) else {
                outcome.unchanged += 1
                continue
            }
            byChain[chain(ofRegistered: line, batch), default: []].append(line)
        }
        guard !byChain.isEmpty else { return }
        let instant = zone.now()
        var expecting: [String: Int] = [:]
        for key in byChain.keys { expecting[key] = try await zone.record.lastSequence(of: key) }
        var registerAfter = register
        var classificationAfter = classification
        for (key, lines) in byChain {
            for line in lines {
                LoadRegister.take(
                    batch.provisional(line, key: key, at: instant, by: access.name), kind: batch.form.kind,
                    register: &registerAfter, classification: &classificationAfter)
            }
        }
        let changes = try await cellChanges(to: registerAfter, because: byChain.values.flatMap { $0 }, of: batch.form)
        let drafts = byChain.sorted { $0.key < $1.key }
            .map { batch.draft($0.value, key: $0.key, period: nil, at: instant, by: access.name) }
        let filings = try await zone.record.append(drafts, changes: changes, expecting: expecting)
        for (filing, draft) in zip(filings, drafts) {
            let filed = draft.lines.map { FiledLine(filing: filing, line: $0) }
            for line in filed {
                LoadRegister.take(line, kind: batch.form.kind, register: &register, classification: &classification)
            }
            versions.add(filed, form: batch.form, period: nil)
            outcome.filed += draft.lines.count
            outcome.filings.append(filing.position)
            tell(.committed(filing.position, form: batch.form.id, period: nil, lines: draft.lines.count))
        }
    }

    /// What the cells of counted forms become when the register changes.
    private func cellChanges(
        to after: ZoneRegister, because lines: [ReportLine], of form: Form
    ) async throws -> [CellChange] {
        let moved = MovedRespondents(lines: lines, kind: form.kind, register: register)
        guard !moved.isNone else { return [] }
        let now = CellRule(register: register, forms: definitions.forms)
        let then = CellRule(register: after, forms: definitions.forms)
        var changes: [CellChange] = []
        for counted in definitions.forms.values where counted.kind.isCounted {
            guard let subjects = moved.subjects(for: counted) else { continue }
            if counted.kind == .report, subjects.count > MovedRespondents.few {
                changes += try await MovedRespondents.changes(of: counted, subjects, from: now, to: then, in: zone.record)
                continue
            }
            let filed = try await zone.record.lines(LineQuery(form: counted.id, subjects: subjects.isEmpty ? nil : subjects))
            changes += CellRule.difference(
                from: now.changes(form: counted, lines: filed), to: then.changes(form: counted, lines: filed))
        }
        return changes
    }

    private func chain(ofRegistered line: ReportLine, _ batch: LineBatch) -> String {
        let day = line.period.lastDay
        func field(_ id: String) -> String {
            batch.fields.firstIndex(of: id).map { line.texts[$0] } ?? ""
        }
        let place: String? = switch batch.form.kind {
        case .enterprises, .projects, .leads, .facilities: field("district")
        case .contracts: field("park")
        case .premises: field("place")
        default: nil
        }
        return place.flatMap { register.places.prefecture(of: $0, on: day, asOf: Day.endOfTime) } ?? ZoneDefinitions.chain
    }
}
