import Figures

/// A field's column, with what a step of it is worth in millionths of base units.
struct BaseColumn {
    var numbers: NumberColumn
    var factor: Int128

    /// `nil` where the form has no such number, or none stands in the block.
    init?(_ field: String, of block: ReportBlock, _ version: FormVersion) {
        guard case .number(let unit, _, _) = version.field(field)?.content, let column = block.numbers[field] else { return nil }
        if let whole = unit.wholeFactor {
            (numbers, factor) = (column, Int128(column.step) * whole)
        } else {
            // Of each number by itself six places may hold the product or not.
            (numbers, factor) = (NumberColumn(), 1)
            for row in 0..<column.count { numbers.append((block.value(field, row: row, of: version) ?? .zero).millionths) }
        }
    }
}
