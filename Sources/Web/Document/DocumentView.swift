import Figures

/// The texts of a document's page.
struct DocumentView {
    struct Cell {
        let text: String
        let isCited: Bool
    }

    struct Row {
        let number: Int
        let isCited: Bool
        let cells: [Cell]
    }

    let name: String
    let source: String
    let hasSource: Bool
    let links: [String]
    let hash: String
    let size: String
    let isHeld: Bool
    let header: [String]
    let rows: [Row]
    let hasRows: Bool
    let filings: TableView

    init(_ model: DocumentModel, for request: PageRequest) {
        let (content, words) = (model.content, DocumentTables.filings(model, request.language))
        name = content.document.name
        source = content.document.source
        hasSource = !content.document.source.isEmpty
        links = content.document.link.hasPrefix("https://") || content.document.link.hasPrefix("http://") ? [content.document.link] : []
        hash = content.document.hash
        size = NumberFormat(request.language).text(ExactDecimal(content.document.byteCount).rounded(places: 0))
        isHeld = content.isHeld
        header = content.header
        let column = model.field.flatMap { content.header.firstIndex(of: $0) }
        rows = content.rows.map { record in
            let isCited = record.row == model.row
            return Row(
                number: record.row, isCited: isCited,
                cells: record.fields.enumerated().map { Cell(text: $0.element, isCited: isCited && $0.offset == column) })
        }
        hasRows = !rows.isEmpty
        filings = TableView(words, for: request)
    }
}
