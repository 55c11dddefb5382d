import Figures

/// A table as its template takes it.
struct TableView {
    struct Column {
        let title: String
        let unit: String
        let hasUnit: Bool
        let kind: String
    }

    struct Cell {
        let text: String
        let href: String
        let value: String
        let kind: String
        let isHead: Bool
        let isLink: Bool
        let isValue: Bool
        let badges: [String]
        let notes: [String]
    }

    struct Row {
        let cells: [Cell]
        let kind: String
    }

    let title: String
    let columns: [Column]
    let rows: [Row]
    let isLong: Bool
    let downloads: [DownloadLink]
    let hasDownloads: Bool
    let hasGaps: Bool

    /// - Parameter hasDownloads: whether the table can be had at an address of its own.
    init(_ table: PageTable, for request: PageRequest, hasDownloads: Bool = true) {
        title = table.title
        columns = table.columns.map {
            Column(title: $0.title, unit: $0.unit, hasUnit: !$0.unit.isEmpty, kind: $0.isNumber ? "number" : $0.isShort ? "short" : "words")
        }
        let head = table.columns.firstIndex { !$0.isShort } ?? 0
        rows = table.rows.map { row in
            Row(
                cells: row.cells.enumerated().map { index, cell in
                    let (isNumber, isShort) = index < table.columns.count ? (table.columns[index].isNumber, table.columns[index].isShort) : (false, false)
                    return Cell(
                        text: cell.text, href: cell.href, value: cell.isValue ? cell.plain : "",
                        kind: isNumber ? "number" : isShort ? "short" : Self.kind(ofWords: cell),
                        isHead: index == head, isLink: !cell.href.isEmpty && !cell.isValue, isValue: cell.isValue && !cell.href.isEmpty,
                        badges: cell.badges, notes: cell.note.isEmpty ? [] : [cell.note])
                }, kind: row.isTotal ? "total" : "")
        }
        isLong = rows.count > 12
        self.hasDownloads = hasDownloads
        downloads = hasDownloads ? DownloadLink.all(table: table.name, of: request) : []
        hasGaps = table.rows.contains { $0.cells.contains { ["…", "–", "×"].contains($0.text) } }
    }

    /// Sentences need a wider column than names; what a sentence is, is told by its bytes, of which a Chinese character has three.
    private static func kind(ofWords cell: PageTable.Cell) -> String {
        if cell.isWhole { return "words whole" }
        return cell.text.utf8.count > 40 ? "words prose" : "words"
    }
}
