import Figures
import Formats
import Registry
import Statistics
import Storage

/// Reports are filed in batches of one period each: while one is written, the next is made ready, the one after it checked, and one more read.
extension ImportRun {
    /// How many batches may wait to be written while the next is checked.
    private static let mostUnderway = 2

    /// Files reports, readings or bases: one filing per batch and chain, in the order of the periods.
    ///
    /// - Parameters:
    ///   - head: the file's header, and what is wrong with it.
    ///   - template: what all filings of the file have in common.
    ///   - keep: keeps the document, before the first filing that rests on it.
    mutating func fileReports(
        _ batches: FormBatches, under head: FormFileResult, rowCount: Int, _ template: LineBatch, _ outcome: inout FileOutcome,
        keep: @Sendable () async throws -> Void
    ) async throws {
        if case .streamed = batches { outcome.note(head.problems) }
        let reader = BatchReader(batches)
        var ahead = Task { await reader.next() }
        var underway = BatchesUnderway(head: head, rowCount: rowCount)
        var isKept = false
        do {
            while !Task.isCancelled, let read = await ahead.value {
                ahead = Task { await reader.next() }
                // What few lines are compared with is read from the record, and what they say is not held for the next.
                let isFew = VersionCache.isFew(read.lines)
                if isFew { try await settle(&underway, downTo: 0, &outcome) }
                let prepared = try await prepare(read, template, sparing: underway.periods)
                if !isKept, !prepared.filings.drafts.isEmpty {
                    try await keep()
                    isKept = true
                }
                underway.begin(prepared, in: zone.record)
                try await settle(&underway, downTo: isFew ? 0 : Self.mostUnderway, &outcome)
            }
            try await settle(&underway, downTo: 0, &outcome)
        } catch {
            // What is on its way into the record is not called back: what arrives there is told.
            for batch in underway.batches { if let filings = try? await batch.filings() { count(filings, of: batch.prepared, &outcome) } }
            throw error
        }
        try Task.checkCancellation()
        outcome.sortProblems()
    }

    /// Settles batches, the oldest first, until so many are left; all, where a chain had moved: what was checked since has to be
    /// checked again.
    private mutating func settle(
        _ underway: inout BatchesUnderway, downTo count: Int, _ outcome: inout FileOutcome
    ) async throws {
        var left = count
        while underway.batches.count > left {
            let batch = underway.batches.removeFirst()
            if try await settle(batch, under: underway.head, &outcome) { left = 0 }
            underway.rows += batch.prepared.read.lines.count + batch.prepared.read.rejected.count
            let total = underway.rowCount
            if total > 0 { tell(.advanced(rows: min(underway.rows, total), of: total)) }
        }
    }

    /// Waits until a batch is durable, and counts it. Where another writer moved a chain meanwhile, the batch is checked and
    /// filed again from a fresh reading.
    ///
    /// - Returns: whether a chain had moved.
    private mutating func settle(
        _ underway: FilingUnderway, under head: FormFileResult, _ outcome: inout FileOutcome
    ) async throws -> Bool {
        var (prepared, filings) = (underway.prepared, [Filing]())
        var hasMoved = false
        for attempt in 1... {
            do {
                filings = attempt == 1 ? try await underway.filings() : try await FilingUnderway(prepared, in: zone.record).filings()
                break
            } catch RecordError.chainMoved(let key) {
                hasMoved = true
                try await pause(after: attempt, key)
                // What was read by another form cannot be filed under this one.
                guard definitions.forms[prepared.template.form.id] == prepared.template.form else { throw RecordError.chainMoved(key: key) }
                prepared = try await prepare(prepared.read, prepared.template, sparing: [])
            }
        }
        count(filings, of: prepared, &outcome)
        outcome.note(prepared.read.problems)
        handBack(prepared.read, prepared.found, under: head, &outcome)
        return hasMoved
    }

    /// Counts what a batch filed, and tells it.
    private mutating func count(_ filings: [Filing], of prepared: PreparedBatch, _ outcome: inout FileOutcome) {
        outcome.unchanged += prepared.unchanged
        for (filing, draft) in zip(filings, prepared.filings.drafts) {
            outcome.filed += draft.lines.count
            outcome.filings.append(filing.position)
            known[filing.position.key] = filing.position.sequence
            tell(.committed(filing.position, form: draft.form, period: draft.period, lines: draft.lines.count))
        }
    }

    /// Checks the lines of a batch, and makes filings of the good ones.
    ///
    /// - Parameter periods: those of the batches that are on their way into the record.
    private mutating func prepare(_ read: FormFileResult, _ template: LineBatch, sparing periods: Set<Period?>) async throws -> PreparedBatch {
        var batch = template
        (batch.fields, batch.lines) = (read.fields, read.lines)
        var prepared = PreparedBatch(
            read: read, template: template, found: checkReferences(&batch),
            filings: RestingFilings(basis: FilingBasis(heads: heads, forms: registerForms)))
        guard let first = batch.lines.first else { return prepared }
        let period = batch.form.kind == .readings ? nil : first.period
        versions.trim(sparing: periods, of: batch.form)
        let subjects = VersionCache.isFew(read.lines) && batch.form.kind == .report ? Set(batch.lines.map(\.subject)) : nil
        let held = try await versions.versions(of: batch.form, period: period, subjects: subjects, from: zone.record)
        let neighbours = try await neighbours(of: batch.form, period: period, subjects: subjects)
        let validation = ReportValidation(form: batch.form, period: first.period, fields: batch.fields)
        var chains = PrefectureMemo(register: register)
        let unfiled = batch.provisionalFiling(key: "", period: period, at: zone.now(), by: access.name)
        let respondent = batch.form.kind == .readings ? .facility : batch.form.version(for: first.period).respondent
        var byChain: [String: [ReportLine]] = [:]
        for line in batch.lines {
            let identity = LineIdentity(line, fields: batch.fields, kind: batch.form.kind)
            guard !isHeld(line, in: held[identity] ?? [], batch) else {
                prepared.unchanged += 1
                continue
            }
            guard let key = chain(of: line, batch, respondent, &chains) else {
                prepared.found.append(FormProblem(row: line.row, field: "", text: line.subject, reason: .respondentNotInScope))
                continue
            }
            let found = validation.problems(
                in: FiledLine(filing: unfiled, line: line),
                previous: neighbours.previous.latest(identity, knownBy: batch.knownOn),
                yearAgo: neighbours.yearAgo.latest(identity, knownBy: batch.knownOn))
            prepared.found += found
            if !found.contains(where: { $0.severity == .error }) { byChain[key, default: []].append(line) }
        }
        draft(byChain, of: batch, period: period, held: held, &prepared)
        return prepared
    }

    /// Makes the filings of a batch and their changes of cells. Positions are those that the filings will have: where a chain
    /// moves meanwhile, the record refuses them.
    private mutating func draft(
        _ byChain: [String: [ReportLine]], of batch: LineBatch, period: Period?, held: VersionCache.Versions,
        _ prepared: inout PreparedBatch
    ) {
        let instant = zone.now()
        var added: [FiledLine] = []
        for (key, lines) in byChain.sorted(by: { $0.key < $1.key }) {
            let last = heads[key, default: 0]
            heads[key] = last + 1
            prepared.filings.drafts.append(batch.draft(lines, key: key, period: period, at: instant, by: access.name))
            let filing = batch.filing(
                at: FilingPosition(key: key, sequence: last + 1), period: period, at: instant, by: access.name)
            added += lines.map { FiledLine(filing: filing, line: $0) }
        }
        let rule = CellRule(register: register, forms: definitions.forms)
        switch (batch.form.kind, period) {
        case (.report, let period?):
            let before = added.map { held[LineIdentity($0, kind: .report)] ?? [] }
            let after = zip(before, added).map { $0.isEmpty ? [$1] : ($0 + [$1]).sorted(by: FiledLine.isToldBefore) }
            prepared.filings.changes = rule.reportChanges(form: batch.form, period: period, from: before, to: after)
        case (.readings, _):
            let facilities = Set(added.map(\.line.subject))
            let before = held.filter { facilities.contains($0.key.subject) }.flatMap(\.value)
            prepared.filings.changes = CellRule.difference(
                from: rule.changes(form: batch.form, lines: before), to: rule.changes(form: batch.form, lines: before + added))
        default:
            let before = added.flatMap { held[LineIdentity($0, kind: batch.form.kind)] ?? [] }
            prepared.filings.changes = CellRule.difference(
                from: rule.changes(form: batch.form, lines: before), to: rule.changes(form: batch.form, lines: before + added))
        }
        versions.add(added, form: batch.form, period: period)
    }

    /// Whether the record holds a line already: from this very document, or as it is now in force.
    func isHeld(_ line: ReportLine, in versions: [FiledLine], _ batch: LineBatch) -> Bool {
        if versions.contains(where: { $0.filing.document.hash == batch.document.hash }) { return true }
        guard let latest = versions.last, latest.filing.fields == batch.fields else { return false }
        return latest.line.texts == line.texts && latest.filing.provenance == batch.provenance
            && latest.filing.knownOn <= batch.knownOn
    }

    /// The chain that a line belongs to: the prefecture of its respondent.
    private func chain(
        of line: ReportLine, _ batch: LineBatch, _ respondent: Respondent, _ chains: inout PrefectureMemo
    ) -> String? {
        let day = line.period.lastDay
        if batch.form.kind == .base {
            guard let index = batch.fields.firstIndex(of: "district") else { return nil }
            return chains.prefecture(of: line.texts[index], on: day)
        }
        return register.seatOfChain(of: line.subject, respondent: respondent, on: day).flatMap {
            chains.prefecture(of: $0.district, on: day)
        }
    }

    /// The reports of the month before and of the year before, for the checks.
    private mutating func neighbours(
        of form: Form, period: Period?, subjects: Set<String>?
    ) async throws -> (previous: Neighbours, yearAgo: Neighbours) {
        guard form.kind == .report, let period else { return (Neighbours(), Neighbours()) }
        func neighbours(_ period: Period) async throws -> Neighbours {
            Neighbours(
                period: period, versions: try await versions.versions(of: form, period: period, subjects: subjects, from: zone.record))
        }
        let yearAgo = try await neighbours(period.shifted(years: -1))
        guard let month = form.calendar.previousMonth(before: period.months.upperBound) else { return (Neighbours(), yearAgo) }
        return (try await neighbours(.month(year: period.year, month: month)), yearAgo)
    }
}
