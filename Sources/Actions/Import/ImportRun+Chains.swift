import Figures
import Formats
import Foundation
import Statistics
import Storage

/// Goods, processes, capacities, flows and links enter like reports: a later line about the same thing is a new version of it.
extension ImportRun {
    /// Files the good rows of a table.
    mutating func takeTable(_ table: ChainTable, _ file: PlannedFile) async throws -> FileOutcome {
        var outcome = FileOutcome(file: file.name, form: table.form)
        guard let bytes = bytes(of: file, &outcome) else { return outcome }
        let result = ChainTableFile.read(
            bytes, of: table, document: document(of: file, bytes), beside: try await heldChains().model, places: register.places.kinds)
        let batch = batch(table.form, result.fields, file, bytes)
        let held = try await versions(of: table.form) { table.identity($0.line.texts, in: $0.filing.fields) }
        var kept: [KeyedLine] = []
        for line in result.lines {
            let provenance = word("provenance", of: line, result.fields).flatMap(Provenance.init(rawValue:)) ?? file.provenance ?? .documented
            if batch.isHeld(line, provenance, in: held[table.identity(line.texts, in: result.fields)] ?? []) {
                outcome.unchanged += 1
            } else {
                kept.append(KeyedLine(key: chain(ofPlace: word("place", of: line, result.fields), on: line.period.lastDay), provenance: provenance, line: line))
            }
        }
        try await self.file(kept, batch, bytes, &outcome)
        handBack(result, &outcome)
        return outcome
    }

    /// Files a chain with its processes as one definition; bad processes are handed back, the good ones hold.
    mutating func takeChain(_ file: PlannedFile) async throws -> FileOutcome {
        var outcome = FileOutcome(file: file.name, form: ChainRecord.definition)
        guard let bytes = bytes(of: file, &outcome) else { return outcome }
        let held = try await versions(of: ChainRecord.definition) { [$0.line.subject] }
        let described = held.compactMap { id, lines in lines.last.map { (id[0], Set($0["processes"].split(separator: " ").map { String($0) })) } }
        let (line, result) = ChainDefinitionFile.read(
            bytes, document: document(of: file, bytes), beside: try await heldChains().model, held: Dictionary(uniqueKeysWithValues: described))
        if let line {
            let batch = batch(ChainRecord.definition, ChainRecord.fields, file, bytes)
            if batch.isHeld(line, .documented, in: held[[line.subject]] ?? []) {
                outcome.unchanged += 1
            } else {
                try await self.file([KeyedLine(key: ZoneDefinitions.chain, provenance: .documented, line: line)], batch, bytes, &outcome)
            }
        }
        handBack(result, &outcome)
        return outcome
    }

    /// A line with the chain of the record that it belongs to, and how it came to be known.
    private struct KeyedLine {
        var key: String
        var provenance: Provenance
        var line: ReportLine
    }

    /// One filing for each chain of the record and provenance, all in one transaction.
    private mutating func file(_ lines: [KeyedLine], _ batch: ChainBatch, _ bytes: [UInt8], _ outcome: inout FileOutcome) async throws {
        guard !lines.isEmpty else { return }
        try await zone.record.keepDocument(bytes, hash: batch.document.hash)
        let grouped = Dictionary(grouping: lines) { [$0.key, $0.provenance.rawValue] }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        let instant = zone.now()
        let drafts = grouped.map { names, lines in
            batch.draft(lines.map(\.line), key: names[0], provenance: lines[0].provenance, at: instant, by: access.name)
        }
        let filed = try await fileAgainstOthers { RestingFilings(drafts: drafts, basis: FilingBasis(heads: $0.heads, forms: [])) }
        for (filing, draft) in filed {
            outcome.filed += draft.lines.count
            outcome.filings.append(filing.position)
            tell(.committed(filing.position, form: batch.form, period: nil, lines: draft.lines.count))
        }
        chains = nil
    }

    private func handBack(_ result: FormFileResult, _ outcome: inout FileOutcome) {
        outcome.note(result.problems)
        outcome.sortProblems()
        handBack(result, [], under: result, &outcome)
    }

    private func bytes(of file: PlannedFile, _ outcome: inout FileOutcome) -> [UInt8]? {
        outcome.refusal = refusal(of: file)
        guard outcome.refusal == nil else { return nil }
        let bytes = FileManager.default.contents(atPath: file.path).map { [UInt8]($0) }
        if bytes == nil { outcome.refusal = .unreadable }
        return bytes
    }

    private mutating func heldChains() async throws -> ChainReading {
        if let chains { return chains }
        let read = try await ReadChains.run(from: zone.record, places: register.places, asOf: Day.endOfTime)
        chains = read
        return read
    }

    private func versions(of form: String, by identity: (FiledLine) -> [String]) async throws -> [[String]: [FiledLine]] {
        Dictionary(grouping: try await zone.record.lines(LineQuery(form: form)).sorted(by: FiledLine.isToldBefore), by: identity)
    }

    private func batch(_ form: String, _ fields: [String], _ file: PlannedFile, _ bytes: [UInt8]) -> ChainBatch {
        ChainBatch(
            form: form, fields: fields, document: file.document(of: bytes), knownOn: file.knownOn ?? zone.today,
            isBackdated: file.knownOn.map { $0 != zone.today } ?? false)
    }

    private func document(of file: PlannedFile, _ bytes: [UInt8]) -> FactDocument {
        FactDocument(
            bytes: bytes, path: file.name, provenance: file.provenance ?? .documented, knownOn: file.knownOn ?? zone.today, by: access.name,
            at: zone.now())
    }

    private func word(_ field: String, of line: ReportLine, _ fields: [String]) -> String? {
        fields.firstIndex(of: field).map { line.texts[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The prefecture of a place; what has none stands with the definitions.
    private func chain(ofPlace place: String?, on day: Day) -> String {
        place.flatMap { register.places.prefecture(of: $0, on: day, asOf: Day.endOfTime) } ?? ZoneDefinitions.chain
    }
}
