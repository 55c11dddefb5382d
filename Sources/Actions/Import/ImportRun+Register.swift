import Figures
import Registry
import Statistics
import Storage

extension ImportRun {
    /// Files lines of the register, and changes the cells of every respondent that they move.
    mutating func fileRegister(_ batch: LineBatch, _ outcome: inout FileOutcome) async throws {
        var unchanged = 0
        let filed = try await fileAgainstOthers { run in
            let news = try await run.news(of: batch)
            unchanged = batch.lines.count - news.values.reduce(0) { $0 + $1.count }
            return news.isEmpty ? nil : try await run.filings(of: news, batch)
        }
        outcome.unchanged += unchanged
        for (filing, draft) in filed {
            let lines = draft.lines.map { FiledLine(filing: filing, line: $0) }
            for line in lines {
                LoadRegister.take(line, kind: batch.form.kind, register: &register, classification: &classification)
            }
            versions.add(lines, form: batch.form, period: nil)
            outcome.filed += lines.count
            outcome.filings.append(filing.position)
            tell(.committed(filing.position, form: batch.form.id, period: nil, lines: lines.count))
        }
    }

    /// The lines of a batch that the record does not hold as they are, by chain.
    private mutating func news(of batch: LineBatch) async throws -> [String: [ReportLine]] {
        let held = try await versions.versions(of: batch.form, period: nil, from: zone.record)
        let new = batch.lines.filter { line in
            !isHeld(line, in: held[LineIdentity(line, fields: batch.fields, kind: batch.form.kind)] ?? [], batch)
        }
        return Dictionary(grouping: new) { chain(ofRegistered: $0, batch) }
    }

    /// The filings of such lines, and what becomes of the cells of all who move.
    private func filings(of news: [String: [ReportLine]], _ batch: LineBatch) async throws -> RestingFilings {
        let instant = zone.now()
        var registerAfter = register
        var classificationAfter = classification
        for (key, lines) in news {
            for line in lines {
                LoadRegister.take(
                    batch.provisional(line, key: key, at: instant, by: access.name), kind: batch.form.kind,
                    register: &registerAfter, classification: &classificationAfter)
            }
        }
        let moved = MovedRespondents(lines: news.values.flatMap { $0 }, kind: batch.form.kind, register: register)
        let bases = moved.movesBases ? Set(definitions.forms.values.filter { $0.kind == .base }.map(\.id)) : []
        return RestingFilings(
            drafts: news.sorted { $0.key < $1.key }.map { batch.draft($0.value, key: $0.key, period: nil, at: instant, by: access.name) },
            changes: try await cellChanges(to: registerAfter, of: moved),
            basis: FilingBasis(heads: heads, forms: registerForms.union(bases), subjects: moved.isNone ? nil : moved.all))
    }

    /// What the cells of counted forms become when the register changes.
    private func cellChanges(to after: ZoneRegister, of moved: MovedRespondents) async throws -> [CellChange] {
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
