import Figures
import Formats
import Products
import Storage
import Trade

/// Reads filed quotations, and computes them again from the files that they rest on.
public enum ReadQuotation {
    /// A filed quotation beside what the same files give now.
    public struct Again: Sendable {
        public let frozen: FrozenQuotation
        public let answer: QuotationAnswer
        /// The addresses of numbers that differ; empty where the answer is the same to the last byte.
        public let differences: [String]
    }

    /// All filed quotations, in ledger order.
    public static func all(in zone: Zone) async throws -> [FrozenQuotation] {
        let lines = try await zone.record.lines(LineQuery(form: QuotationRecord.form))
        var order: [FilingPosition] = []
        var byFiling: [FilingPosition: [FiledLine]] = [:]
        for line in lines {
            if byFiling[line.filing.position] == nil { order.append(line.filing.position) }
            byFiling[line.filing.position, default: []].append(line)
        }
        return order.compactMap { position in
            guard let lines = byFiling[position], let first = lines.first, case .day(let day) = first.line.period else { return nil }
            return FrozenQuotation(
                id: first.line.subject, day: day, filing: first.filing,
                sources: lines.compactMap { line in
                    QuotationSource.Role(rawValue: line["role"]).map { QuotationSource(role: $0, path: line["path"], hash: line["sha256"]) }
                },
                summary: QuotationSummary(lines: lines.map { ($0["role"], $0["words"]) }))
        }
    }

    /// A filed quotation; `nil` where none has the id.
    public static func frozen(_ id: String, in zone: Zone) async throws -> FrozenQuotation? {
        try await all(in: zone).first { $0.id == id }
    }

    /// Computes a filed quotation again and compares.
    ///
    /// - Throws: ``QuotationError/notFound(_:)``, ``QuotationError/sourceLost(_:)``.
    public static func run(_ id: String, in zone: Zone) async throws -> Again {
        guard let frozen = try await frozen(id, in: zone) else { throw QuotationError.notFound(id) }
        guard let kept = try await zone.record.documentBytes(hash: frozen.filing.document.hash) else {
            throw QuotationError.sourceLost(frozen.filing.document.name)
        }
        let answer = try await answer(of: frozen.sources, in: zone)
        let text = JSONWriter.text(QuotationJSON(language: .english).value(of: answer, holdsWhy: true))
        return Again(
            frozen: frozen, answer: answer,
            differences: Array(text.utf8) == kept ? [] : try QuotationDifference.addresses(String(decoding: kept, as: UTF8.self), text))
    }

    /// Computes a quotation from kept files.
    static func answer(of sources: [QuotationSource], in zone: Zone) async throws -> QuotationAnswer {
        var shelf = TradeFactsShelf()
        return try await answer(of: sources, in: zone, &shelf)
    }

    /// Computes one of several quotations from kept files.
    static func answer(of sources: [QuotationSource], in zone: Zone, _ shelf: inout TradeFactsShelf) async throws -> QuotationAnswer {
        var bytes: [String: [UInt8]] = [:]
        var documents: [String: FactDocument] = [:]
        for source in sources {
            guard let held = try await zone.record.documentBytes(hash: source.hash),
                let filing = try await zone.record.filings(ofDocument: source.hash).first
            else { throw QuotationError.sourceLost(source.path) }
            bytes[source.hash] = held
            documents[source.hash] = FactDocument(
                hash: source.hash, name: filing.document.name, provenance: filing.provenance, knownOn: filing.knownOn,
                recordedAt: filing.recordedAt, enteredBy: filing.enteredBy, filing: filing.position)
        }
        func files(_ role: QuotationSource.Role) -> [(path: String, hash: String)] {
            sources.filter { $0.role == role }.map { ($0.path, $0.hash) }
        }
        guard let asked = files(.request).first else { throw QuotationError.sourceLost(QuotationSource.Role.request.rawValue) }
        let bills = Dictionary(files(.bill).map { ($0.path, bytes[$0.hash] ?? []) }) { first, _ in first }
        let reading = ReadQuotationRequest.run(
            bytes[asked.hash] ?? [], file: asked.path, document: { held, _ in documents[ChainHash.document(held)] }, bill: { bills[$0] })
        guard let request = reading.request else { throw QuotationError.notWhole(reading.rejects) }
        let key = TradeFactsShelf.Key(sources: sources.filter { $0.role == .facts }, importer: request.importer)
        let held = try shelf.facts(key) {
            let facts = files(.facts)
            let isRule: (String) -> Bool = { $0.hasPrefix("rules/") }
            return try LoadTradeFacts.run(
                FactFiles(Dictionary(facts.filter { !isRule($0.path) }.map { ($0.path, bytes[$0.hash] ?? []) }) { first, _ in first }), in: zone.folder,
                importer: request.importer, on: request.day,
                rules: Dictionary(facts.filter { isRule($0.path) }.map { (String($0.path.dropFirst(6)), bytes[$0.hash] ?? []) }) { first, _ in first }
            ) { path, held, knownOn in
                documents[ChainHash.document(held)]
                    ?? FactDocument(bytes: held, path: path, provenance: .documented, knownOn: knownOn, by: "", at: zone.now())
            }
        }
        return QuotationAnswer(request, with: held.facts)
    }
}
