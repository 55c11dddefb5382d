import Figures

/// Reads one field of many lines as leaves of a why. What the lines have in common is looked up once.
struct ReportedField {
    private let field: String
    private let unit, cellUnit: MeasurementUnit
    /// The filing of the last line, its document, and where the field stands in its lines.
    private var last: (filing: Filing, document: FactDocument, index: Int?)?

    /// - Parameter unit: of the leaves' values.
    /// - Returns: `nil` where the field holds no numbers.
    init?(_ field: String, of version: FormVersion, unit: MeasurementUnit) {
        guard case .number(let cellUnit, _, _) = version.field(field)?.content else { return nil }
        (self.field, self.unit, self.cellUnit) = (field, unit, cellUnit)
    }

    /// The number in one cell of a document; nothing where nothing stands there.
    mutating func leaf(_ address: FigureAddress, title: LocalizedText, _ line: FiledLine) -> Derivation {
        leaf(address, title: title, line.filing, row: line.line.row, texts: line.line.texts)
    }

    /// The same of the parts of a line.
    mutating func leaf(_ address: FigureAddress, title: LocalizedText, _ filing: Filing, row: Int, texts: [String]) -> Derivation {
        let (document, index) = filed(filing)
        let text = index.flatMap { $0 < texts.count ? texts[$0] : nil } ?? ""
        let number = try? ExactDecimal(parsing: text)
        return Derivation(
            address: address, title: title, operation: .reported,
            value: .exact(number.flatMap { Amount($0, cellUnit).inBaseUnits } ?? .zero), unit: unit,
            cell: document.cell(row: row, field: field, text: text), cellUnit: cellUnit)
    }

    private mutating func filed(_ filing: Filing) -> (FactDocument, Int?) {
        if let last, last.filing === filing { return (last.document, last.index) }
        let found = (filing, FactDocument(filing), filing.fields.firstIndex(of: field))
        last = found
        return (found.1, found.2)
    }
}
