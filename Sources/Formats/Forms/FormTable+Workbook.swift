import Statistics

extension FormTable {
    /// The rows of a workbook's first sheet that shows any; `nil` where none does. Other sheets with rows are told, not read.
    init?(workbook bytes: [UInt8]) throws(FormProblem) {
        let found: (rows: SheetRows, header: FormRow, others: [String])?
        do throws(WorkbookFault) { found = try Self.firstSheet(of: bytes) } catch {
            throw FormProblem(row: 0, field: "", text: "", reason: error.reason)
        }
        guard let found else { return nil }
        if let fault = found.header.fault { throw FormProblem(row: found.header.row, field: "", text: "", reason: fault.reason) }
        let width = found.header.texts.count
        self.init(
            header: found.header.texts, headerRow: found.header.row, rows: found.rows.lazy.map { $0.fitted(to: width) },
            problems: found.others.map { FormProblem(row: 0, field: "", text: $0, reason: .sheetNotRead, severity: .warning) })
    }

    /// The first sheet with a row, that row, and the names of the others that have any.
    private static func firstSheet(of bytes: [UInt8]) throws(WorkbookFault) -> (rows: SheetRows, header: FormRow, others: [String])? {
        let book = try Workbook(bytes)
        var first: (rows: SheetRows, header: FormRow)?
        var others: [String] = []
        for sheet in book.sheets {
            let rows = try book.rows(of: sheet)
            guard let header = rows.next() else { continue }
            if first == nil { first = (rows, header) } else { others.append(sheet.name) }
        }
        return first.map { ($0.rows, $0.header, others) }
    }
}

extension FormRow {
    /// A row of as many cells as the header; one with more is faulty.
    fileprivate func fitted(to width: Int) -> FormRow {
        guard fault == nil else { return self }
        var row = self
        while row.texts.count > width, row.texts.last?.isEmpty ?? false { row.texts.removeLast() }
        if row.texts.count > width {
            row.fault = ("", row.texts[width...].joined(separator: ","), .wrongFieldCount(expected: width, found: row.texts.count))
        }
        while row.texts.count < width { row.texts.append("") }
        return row
    }
}

extension WorkbookFault {
    var reason: FormProblem.Reason {
        switch self {
        case .notAWorkbook: .notAText(kind: "ZIP archive")
        case .damaged(let part): .damagedWorkbook(part: part)
        case .tooLarge(let part, let limit): .oversizedWorkbook(part: part, mebibytes: limit)
        }
    }
}
