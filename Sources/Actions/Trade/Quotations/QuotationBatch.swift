import Figures
import Formats
import Products
import Registry
import Storage
import Trade

/// Quotations that are filed together.
struct QuotationBatch {
    let folder: String
    let rules: [String: [UInt8]]
    let provenance: Provenance
    let zone: Zone
    let access: Access

    /// What is held on disk, by importer and day.
    private var held: [AskedFacts: HeldTradeFacts] = [:]
    private var shelf = TradeFactsShelf()
    private var places: PlaceRegister?

    private struct AskedFacts: Hashable {
        var importer: CountryCode
        var day: Day
    }

    init(folder: String, rules: [String: [UInt8]], provenance: Provenance, zone: Zone, access: Access) {
        (self.folder, self.rules, self.provenance, self.zone, self.access) = (folder, rules, provenance, zone, access)
    }

    mutating func file(_ reading: ReadQuotationRequest.Reading) async throws -> FrozenQuotation {
        guard let asked = reading.request, reading.rejects.isEmpty else { throw QuotationError.notWhole(reading.rejects) }
        guard try await ReadQuotation.frozen(asked.id, in: zone) == nil else { throw QuotationError.idTaken(asked.id) }
        let held = try facts(for: asked)
        guard held.rejects.isEmpty else { throw QuotationError.notWhole(held.rejects) }
        let files = reading.files.enumerated().map { QuotationSource.File(role: $0.offset == 0 ? .request : .bill, file: $0.element) }
            + held.files.map { QuotationSource.File(role: .facts, file: $0) }
        try await fileDocuments(files)
        let sources = files.map { QuotationSource(role: $0.role, path: $0.file.path, hash: $0.file.document.hash) }
        let answer = try await ReadQuotation.answer(of: sources, in: zone, &shelf)
        let bytes = Array(JSONWriter.text(QuotationJSON(language: .english).value(of: answer, holdsWhy: true)).utf8)
        let snapshot = ChainHash.document(bytes)
        try await zone.record.keepDocument(bytes, hash: snapshot)
        let key = try await chain(of: asked)
        let summary = QuotationSummary(answer.quotation)
        let rows = sources.map { [$0.role.rawValue, $0.path, $0.hash, ""] } + summary.lines.map { [$0.part.rawValue, "", "", $0.words] }
        let draft = FilingDraft(
            key: key, document: SourceDocument(hash: snapshot, name: "\(asked.id).json", byteCount: bytes.count), form: QuotationRecord.form,
            period: nil, fields: QuotationRecord.fields, provenance: provenance, knownOn: zone.today, recordedAt: zone.now(),
            enteredBy: access.name, isBackdated: false,
            lines: rows.enumerated().map { number, texts in
                ReportLine(row: number + 1, subject: asked.id, period: .day(asked.day), texts: texts)
            })
        let filings = try await zone.record.append([draft], changes: [], expecting: [key: try await zone.record.lastSequence(of: key)])
        guard let filing = filings.first else { throw QuotationError.notFound(asked.id) }
        return FrozenQuotation(id: asked.id, day: asked.day, filing: filing, sources: sources, summary: summary)
    }

    private mutating func facts(for asked: QuotationRequest) throws -> HeldTradeFacts {
        let key = AskedFacts(importer: asked.importer, day: asked.day)
        if let facts = held[key] { return facts }
        let facts = try LoadTradeFacts.run(
            folder: folder, importer: asked.importer, on: asked.day, rules: rules, by: access.name, at: zone.now())
        held[key] = facts
        return facts
    }

    /// Each file is filed once, whatever number of quotations rest on it.
    private func fileDocuments(_ files: [QuotationSource.File]) async throws {
        var drafts: [FilingDraft] = []
        for file in files {
            let (document, bytes, path) = (file.file.document, file.file.bytes, file.file.path)
            guard try await zone.record.filings(ofDocument: document.hash).isEmpty, !drafts.contains(where: { $0.document.hash == document.hash })
            else { continue }
            try await zone.record.keepDocument(bytes, hash: document.hash)
            drafts.append(
                FilingDraft(
                    key: QuotationRecord.factChain, document: SourceDocument(hash: document.hash, name: document.name, byteCount: bytes.count),
                    form: QuotationRecord.factForm, period: nil, fields: QuotationRecord.factFields,
                    provenance: file.role == .facts ? .documented : provenance, knownOn: zone.today, recordedAt: zone.now(),
                    enteredBy: access.name, isBackdated: false,
                    lines: [ReportLine(row: 1, subject: path, period: .day(zone.today), texts: [path, document.hash])]))
        }
        guard !drafts.isEmpty else { return }
        let last = try await zone.record.lastSequence(of: QuotationRecord.factChain)
        _ = try await zone.record.append(drafts, changes: [], expecting: [QuotationRecord.factChain: last])
    }

    /// The chain of the factory's prefecture, where the factory is a place of the register by its id or name.
    private mutating func chain(of request: QuotationRequest) async throws -> String {
        if places == nil {
            let definitions = try await ZoneDefinitions.load(from: zone.record)
            places = try await LoadRegister.run(from: zone.record, definitions: definitions).0.places
        }
        guard let places else { return QuotationRecord.plainChain }
        let wanted = request.factory.lowercased()
        let id = places.places.keys.sorted().first { id in
            guard let name = places.latest(id)?.name else { return false }
            return id == wanted || [name.en, name.zh, name.vi].contains { $0.lowercased() == wanted }
        }
        return id.flatMap { places.prefecture(of: $0, on: zone.today, asOf: zone.today) } ?? QuotationRecord.plainChain
    }
}
