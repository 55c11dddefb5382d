import Actions
import Figures
import Formats
import Storage

/// The record itself: what was filed lately, what was corrected, whether it was proven, and the ends of its chains.
struct RecordPage: Page {
    typealias Messages = RecordMessages

    static let name = "record"
    static let template = "Record"
    static let queryBudget = 2
    static let navigation: NavigationEntry? = NavigationEntry(words: RecordMessages().record, icon: "record", part: .desk)

    /// How many filings are shown, and among how many corrections are looked for.
    private static let (shown, searched) = (50, 5000)

    func model(for request: PageRequest, in state: ZoneState) async throws -> RecordModel {
        let filings = try await state.zone.record.recentFilings(limit: Self.searched)
        // A second document about the same form, chain and period adds to the first or corrects it.
        let groups = Dictionary(grouping: filings.filter { $0.period != nil }) { "\($0.form)|\($0.position.key)|\($0.period?.description ?? "")" }
        let later = groups.values.filter { $0.count > 1 }.flatMap { group -> [RecordModel.Correction] in
            let ordered = group.sorted { $0.position.sequence < $1.position.sequence }
            return zip(ordered, ordered.dropFirst()).map { RecordModel.Correction(before: $0, after: $1) }
        }
        return RecordModel(
            filings: Array(filings.prefix(Self.shown)),
            corrections: Array(later.sorted { $0.after.recordedAt > $1.after.recordedAt }.prefix(Self.shown)),
            heads: try await state.zone.record.heads(), proof: KeptProof.read(in: state.zone),
            forms: state.facts.forms.mapValues(\.title))
    }

    func title(of model: RecordModel, in language: Language) -> String { RecordMessages().record[language] }

    func view(of model: RecordModel, for request: PageRequest) -> Any {
        RecordView(model, for: request, tables: tables(of: model, for: request))
    }

    func json(of model: RecordModel, for request: PageRequest) -> JSONValue {
        .members([
            "filings": .array(model.filings.map(filing)),
            "later": .array(model.corrections.map { .members(["before": filing($0.before), "after": filing($0.after)]) }),
            "heads": .array(
                model.heads.map { .members(["key": .string($0.key), "sequence": .number($0.sequence), "hash": .string($0.hash)]) }),
            "signed": model.proof.heads.map(ProofJSON(language: request.language).value) ?? .null,
            "verification": model.proof.verification.map { found in
                .members([
                    "verifiedAt": .string(found.at.description), "sound": .boolean(found.findings.isEmpty), "filings": .number(found.filings),
                    "lines": .number(found.lines), "documents": .number(found.documents),
                    "findings": .texts(found.findings.map { $0[request.language] }),
                ])
            } ?? .null,
        ])
    }

    private func filing(_ filing: Filing) -> JSONValue {
        .members([
            "position": .string(filing.position.description), "form": .string(filing.form), "period": .optional(filing.period?.iso8601),
            "document": .string(filing.document.hash), "name": .string(filing.document.name),
            "provenance": .string(filing.provenance.rawValue), "knownOn": .string(filing.knownOn.description),
            "recordedAt": .string(filing.recordedAt.description), "enteredBy": .string(filing.enteredBy),
            "backdated": .boolean(filing.isBackdated),
        ])
    }

    func tables(of model: RecordModel, for request: PageRequest) -> [PageTable] {
        let tables = RecordTables(model: model, language: request.language)
        return [tables.filings, tables.corrections, tables.heads]
    }
}
