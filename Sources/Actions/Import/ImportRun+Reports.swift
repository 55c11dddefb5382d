import Figures
import Registry
import Statistics
import Storage

extension ImportRun {
    /// Files reports, readings or bases: one filing per period and chain, in the order of the periods.
    mutating func fileReports(_ batch: LineBatch, _ outcome: inout FileOutcome) async throws {
        let isCounter = batch.form.kind == .readings
        let byPeriod = isCounter
            ? [(nil as Period?, batch.lines)]
            : Dictionary(grouping: batch.lines) { $0.period }.sorted { $0.key < $1.key }.map { ($0.key as Period?, $0.value) }
        for (period, lines) in byPeriod {
            try await retrying {
                try await $0.file(lines, of: batch, period: period, &outcome)
            }
        }
    }

    /// Tries again from a fresh reading where another writer moved a chain meanwhile.
    private mutating func retrying(_ body: (inout ImportRun) async throws -> Void) async throws {
        for attempt in 1... {
            do {
                return try await body(&self)
            } catch RecordError.chainMoved(let key) {
                guard attempt < 8 else { throw RecordError.chainMoved(key: key) }
                versions.forget()
            }
        }
    }

    private mutating func file(
        _ lines: [ReportLine], of batch: LineBatch, period: Period?, _ outcome: inout FileOutcome
    ) async throws {
        let held = try await versions.versions(of: batch.form, period: period, from: zone.record)
        let neighbours = try await neighbours(of: batch.form, period: period)
        var byChain: [String: [ReportLine]] = [:]
        for line in lines {
            let identity = LineIdentity(line, fields: batch.fields, kind: batch.form.kind)
            guard !isHeld(line, in: held[identity] ?? [], batch) else {
                outcome.unchanged += 1
                continue
            }
            guard let key = chain(of: line, batch) else {
                outcome.problems.append(FormProblem(
                    row: line.row, field: "", text: line.subject, reason: .respondentNotInScope))
                continue
            }
            let found = problems(in: line, batch, identity, neighbours)
            outcome.problems += found
            if !found.contains(where: { $0.severity == .error }) { byChain[key, default: []].append(line) }
        }
        for (key, accepted) in byChain.sorted(by: { $0.key < $1.key }) {
            try await commit(accepted, of: batch, key: key, period: period, held: held, &outcome)
        }
    }

    private mutating func commit(
        _ lines: [ReportLine], of batch: LineBatch, key: String, period: Period?, held: VersionCache.Versions,
        _ outcome: inout FileOutcome
    ) async throws {
        let rule = CellRule(register: register, forms: definitions.forms)
        let last = try await zone.record.lastSequence(of: key)
        let instant = zone.now()
        var before: [FiledLine] = [], after: [FiledLine] = []
        let added = lines.map { batch.provisional($0, key: key, at: instant, by: access.name) }
        if batch.form.kind == .readings {
            let facilities = Set(lines.map(\.subject))
            before = held.filter { facilities.contains($0.key.subject) }.flatMap(\.value)
        } else {
            before = lines.flatMap { held[LineIdentity($0, fields: batch.fields, kind: batch.form.kind)] ?? [] }
        }
        after = before + added
        let changes = CellRule.difference(
            from: rule.changes(form: batch.form, lines: before), to: rule.changes(form: batch.form, lines: after))
        let draft = batch.draft(lines, key: key, period: period, at: instant, by: access.name)
        let filings = try await zone.record.append([draft], changes: changes, expecting: [key: last])
        guard let filing = filings.first else { return }
        versions.add(lines.map { FiledLine(filing: filing, line: $0) }, form: batch.form, period: period)
        outcome.filed += lines.count
        outcome.filings.append(filing.position)
        tell(.committed(filing.position, form: batch.form.id, period: period, lines: lines.count))
    }

    /// Whether the record holds a line already: from this very document, or as it is now in force.
    func isHeld(_ line: ReportLine, in versions: [FiledLine], _ batch: LineBatch) -> Bool {
        if versions.contains(where: { $0.filing.document.hash == batch.document.hash }) { return true }
        guard let latest = versions.last, latest.filing.fields == batch.fields else { return false }
        return latest.line.texts == line.texts && latest.filing.provenance == batch.provenance
            && latest.filing.knownOn <= batch.knownOn
    }

    /// The chain that a line belongs to: the prefecture of its respondent.
    private func chain(of line: ReportLine, _ batch: LineBatch) -> String? {
        let day = line.period.lastDay
        if batch.form.kind == .base {
            guard let index = batch.fields.firstIndex(of: "district") else { return nil }
            return register.places.prefecture(of: line.texts[index], on: day, asOf: Day.endOfTime)
        }
        let respondent = batch.form.kind == .readings ? .facility : batch.form.version(for: line.period).respondent
        return register.chain(of: line.subject, respondent: respondent, on: day)
    }

    /// The reports of the month before and of the year before, for the checks.
    private mutating func neighbours(
        of form: Form, period: Period?
    ) async throws -> (previous: VersionCache.Versions, yearAgo: VersionCache.Versions) {
        guard form.kind == .report, let period else { return ([:], [:]) }
        let yearAgo = try await versions.versions(of: form, period: period.shifted(years: -1), from: zone.record)
        guard let month = form.calendar.previousMonth(before: period.months.upperBound) else { return ([:], yearAgo) }
        let before = Period.month(year: period.year, month: month)
        return (try await versions.versions(of: form, period: before, from: zone.record), yearAgo)
    }

    private func problems(
        in line: ReportLine, _ batch: LineBatch, _ identity: LineIdentity,
        _ neighbours: (previous: VersionCache.Versions, yearAgo: VersionCache.Versions)
    ) -> [FormProblem] {
        func latest(_ versions: VersionCache.Versions, _ period: Period?) -> FiledLine? {
            guard let period else { return nil }
            return versions[LineIdentity(subject: identity.subject, period: period, discriminator: identity.discriminator)]?
                .last { $0.filing.knownOn <= batch.knownOn }
        }
        let month = line.period.months.upperBound
        let previous = batch.form.calendar.previousMonth(before: month).map { Period.month(year: line.period.year, month: $0) }
        return ReportValidation(form: batch.form).problems(
            in: batch.provisional(line, key: "", at: zone.now(), by: access.name),
            previous: latest(neighbours.previous, previous),
            yearAgo: latest(neighbours.yearAgo, line.period.shifted(years: -1)))
    }
}
