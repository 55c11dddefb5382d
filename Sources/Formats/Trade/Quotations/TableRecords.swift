import Statistics

/// The records of a table, be it a text or a workbook; blank ones are passed over, as spreadsheets write empty rows as delimiters
/// alone, of whatever number.
struct TableRecords {
    private enum Source {
        case text(CSVReader)
        case sheet(ArraySlice<FormRow>)
    }

    private var source: Source
    /// The first record; `nil` where there is none.
    private(set) var header: CSVRecord?

    /// - Throws: what is wrong with bytes that are neither a text nor a workbook with rows on one sheet alone.
    init(_ bytes: [UInt8]) throws(FormProblem) {
        if Workbook.isWorkbook(bytes) {
            let table = try FormTable(workbook: bytes)
            // What stands on another sheet would be passed over in silence.
            if let other = table?.problems.first { throw other }
            source = .sheet(table.map { Array($0.rows)[...] } ?? [])
            header = table.map { CSVRecord(row: $0.headerRow, fields: $0.header) }
        } else {
            do throws(TextFault) {
                source = .text(CSVReader(try DecodedText(bytes).bytes))
            } catch {
                throw error.problem
            }
            header = next()?.record
            if let problem = header?.problem { throw problem }
        }
    }

    /// The next record that is not blank, and what is wrong with its shape.
    mutating func next() -> (record: CSVRecord, problem: FormProblem?)? {
        switch source {
        case .sheet(var rows):
            guard let row = rows.popFirst() else { return nil }
            source = .sheet(rows)
            let problem = row.fault.map { FormProblem(row: row.row, field: $0.heading, text: $0.text, reason: $0.reason) }
            return (CSVRecord(row: row.row, fields: row.texts, quoted: row.quoted), problem)
        case .text(var reader):
            defer { source = .text(reader) }
            while var record = reader.next() {
                guard record.fields.contains(where: { !$0.trimmedOfSpaces.isEmpty }) else { continue }
                // Even one empty field too many: a decimal comma may have pushed the others along.
                if record.fault == nil, let header, record.fields.count != header.fields.count {
                    record.fault = .wrongFieldCount(expected: header.fields.count, found: record.fields.count)
                }
                return (record, record.problem)
            }
            return nil
        }
    }
}
