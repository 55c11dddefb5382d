import Actions
import Figures
import Formats

/// A source document: where every why ends.
struct DocumentPage: Page {
    typealias Messages = DocumentMessages

    static let name = "document"
    static let template = "Document"
    static let queryBudget = 3

    /// Where a cell of a document is shown.
    static func path(_ cell: DocumentCell, _ language: Language) -> String {
        "/\(language.rawValue)/document/\(QueryText.encoded(cell.document))"
            + QueryText.text(["row": String(cell.row), "field": cell.field]) + "#row"
    }

    func model(for request: PageRequest, in state: ZoneState) async throws -> DocumentModel {
        guard request.rest.count == 1, let hash = request.rest.first, hash.count == 64, hash.allSatisfy(\.isHexDigit) else {
            throw PageFault.notFound
        }
        let row = try request.query["row"].map { text -> Int in
            guard let row = Int(text), row > 0 else { throw PageFault.badQuestion("row") }
            return row
        }
        guard let document = try await ReadDocument.run(hash.lowercased(), around: row ?? 1, in: state.zone) else {
            throw PageFault.notFound
        }
        return DocumentModel(content: document, row: row, field: request.query["field"])
    }

    func title(of model: DocumentModel, in language: Language) -> String { model.content.document.name }

    func view(of model: DocumentModel, for request: PageRequest) -> Any { DocumentView(model, for: request) }

    func json(of model: DocumentModel, for request: PageRequest) -> JSONValue {
        let document = model.content.document
        return .members([
            "sha256": .string(document.hash), "name": .string(document.name), "bytes": .number(document.byteCount),
            "source": .string(document.source), "link": .string(document.link),
            "filings": .array(
                model.content.filings.map { filing in
                    .members([
                        "position": .string(filing.position.description), "form": .string(filing.form),
                        "period": .optional(filing.period?.iso8601), "provenance": .string(filing.provenance.rawValue),
                        "knownOn": .string(filing.knownOn.description), "recordedAt": .string(filing.recordedAt.description),
                        "enteredBy": .string(filing.enteredBy),
                    ])
                }),
            "header": .texts(model.content.header),
            "rows": .array(
                model.content.rows.map { .members(["row": .number($0.row), "texts": .texts($0.fields)]) }),
        ])
    }

    func tables(of model: DocumentModel, for request: PageRequest) -> [PageTable] {
        [DocumentTables.filings(model, request.language)]
    }
}
