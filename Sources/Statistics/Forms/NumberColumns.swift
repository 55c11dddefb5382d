import Figures

/// Where the number fields of a form's version stand in lines of some fields: all numbers of a line
/// are read at once, without looking for their names.
struct NumberColumns: Sendable {
    private struct Factor {
        /// `nil` where the unit is no whole number of base units.
        var whole: Int128?
        var exact: ExactDecimal
    }

    private let numbers: [String: Int]
    private let factors: [Factor]
    private let fields: [String]
    private let positions: [Int?]

    /// - Parameter fields: the fields of most of the lines; lines of other fields are read more slowly.
    init(_ version: FormVersion, fields: [String]) {
        var numbers: [String: Int] = [:]
        var factors: [Factor] = []
        for field in version.fields {
            guard case .number(let unit, _, _) = field.content, numbers[field.id] == nil else { continue }
            numbers[field.id] = factors.count
            factors.append(Factor(whole: unit.wholeFactor, exact: unit.factor))
        }
        (self.numbers, self.factors, self.fields) = (numbers, factors, fields)
        positions = Self.positions(of: numbers, in: fields)
    }

    /// The number of a field in the lists of ``values(of:)``; `nil` where it is no number field of the version.
    func number(of field: String) -> Int? { numbers[field] }

    /// The values of all number fields in base units; `nil` where nothing stands, or no number.
    func values(of line: FiledLine) -> [ExactDecimal?] {
        let positions = line.filing.fields == fields ? positions : Self.positions(of: numbers, in: line.filing.fields)
        return zip(positions, factors).map { position, factor in
            guard let position, position < line.line.texts.count, !line.line.texts[position].isEmpty,
                let value = try? ExactDecimal(parsing: line.line.texts[position])
            else { return nil }
            guard let whole = factor.whole else { return value.multipliedExactly(by: factor.exact) }
            let (product, overflow) = value.millionths.multipliedReportingOverflow(by: whole)
            return overflow ? nil : ExactDecimal(millionths: product)
        }
    }

    private static func positions(of numbers: [String: Int], in fields: [String]) -> [Int?] {
        var positions = [Int?](repeating: nil, count: numbers.count)
        for (position, field) in fields.enumerated() {
            if let number = numbers[field], positions[number] == nil { positions[number] = position }
        }
        return positions
    }
}
