import Formats

/// A table as a file.
struct TableDownload {
    /// The forms that tables can be had in.
    static let formats: [PageFormat] = [.csv]

    let table: PageTable
    let request: PageRequest

    /// - Throws: ``PageFault`` where the form is not one that tables have.
    func rendered(as format: PageFormat) throws -> RenderedPage {
        switch format {
        case .csv:
            var writer = CSVWriter(startsWithMark: true)
            writer.write(heads)
            for row in table.rows { writer.write(row.cells.map(\.plain)) }
            return RenderedPage(writer.bytes, .csv, fileName: fileName(.csv))
        case .xlsx, .html, .json:
            throw PageFault.notFound
        }
    }

    private var heads: [String] { table.columns.map { $0.unit.isEmpty ? $0.title : "\($0.title) (\($0.unit))" } }

    private func fileName(_ format: PageFormat) -> String {
        let parts = [request.page] + request.rest + [table.name]
        let name = parts.joined(separator: "-").map { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) ? $0 : "-" }
        return "\(String(name.suffix(120))).\(format.rawValue)"
    }
}
