import Figures
import Formats

/// A table as a file.
struct TableDownload {
    /// The forms that tables can be had in.
    static let formats: [PageFormat] = [.csv, .xlsx]

    let table: PageTable
    let request: PageRequest
    /// When the record last changed: the same table gives the same file.
    let recordedAt: Instant

    /// - Throws: ``PageFault`` where the form is not one that tables have, or the table is too large for it.
    func rendered(as format: PageFormat) throws -> RenderedPage {
        switch format {
        case .csv: return RenderedPage(tabulation.csv(), .csv, fileName: fileName(.csv))
        case .xlsx:
            let bytes = try ExcelWriter.bytes(of: tabulation, in: request.language, created: recordedAt)
            return RenderedPage(bytes, .xlsx, fileName: fileName(.xlsx))
        case .html, .json, .svg, .graphml: throw PageFault.notFound
        }
    }

    private var tabulation: Tabulation {
        Tabulation(
            title: table.title,
            columns: table.columns.map {
                Tabulation.Column($0.title, unit: $0.isNumber ? ($0.plainUnit.isEmpty ? $0.unit : $0.plainUnit) : nil)
            },
            rows: table.rows.map { row in
                row.cells.enumerated().map { index, cell in
                    let isNumber = index < table.columns.count && table.columns[index].isNumber
                    if let missing = MissingValue(rawValue: cell.plain.isEmpty ? cell.text : cell.plain) { return .missing(missing) }
                    guard isNumber, let number = RoundedDecimal(plain: cell.plain) else { return .text(cell.plain) }
                    return .number(number)
                }
            }, notes: [request.path(in: request.language)])
    }

    private func fileName(_ format: PageFormat) -> String { Self.fileName(of: request, part: table.name, format) }

    /// The name under which a part of a page is saved.
    static func fileName(of request: PageRequest, part: String, _ format: PageFormat) -> String {
        let parts = [request.page.isEmpty ? "zone" : request.page] + request.rest + [part]
        let name = parts.joined(separator: "-").map { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) ? $0 : "-" }
        return "\(String(name.suffix(120))).\(format.rawValue)"
    }
}

extension RoundedDecimal {
    /// Reads plain digits with a point, as a cell's exact value is written; `nil` for anything else.
    fileprivate init?(plain: String) {
        let sides = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard sides.count <= 2, let whole = sides.first, let coefficient = Int128(sides.joined()), whole.last?.isNumber == true else { return nil }
        self.init(coefficient: coefficient, places: sides.count == 2 ? sides[1].count : 0)
    }
}
