extension Tabulation {
    /// The head and the rows as CSV that a spreadsheet opens as it is: in UTF-8 with its mark, formulas neutralised.
    /// Numbers are plain digits with a point in every language.
    public func csv() -> [UInt8] {
        var writer = CSVWriter(startsWithMark: true)
        writer.write(columns.map(\.head))
        for row in rows {
            writer.write(row.map { cell in
                switch cell {
                case .text(let text): text
                case .number(let number): number.description
                case .missing(let kind): kind.rawValue
                }
            })
        }
        return writer.bytes
    }
}
