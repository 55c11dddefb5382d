import Statistics

extension FormTable {
    /// The rows of a CSV file; `nil` where it holds no record at all.
    init?(csv bytes: [UInt8]) throws(FormProblem) {
        var reader = CSVReader(bytes)
        guard let header = reader.next() else { return nil }
        if let fault = header.fault {
            throw FormProblem(row: header.row, field: "", text: header.fields.first ?? "", reason: fault.reason)
        }
        reader.expectedFieldCount = header.fields.count
        self.init(header: header.fields, headerRow: header.row, rows: reader.lazy.map(FormRow.init))
    }
}

extension FormRow {
    init(_ record: CSVRecord) {
        self.init(row: record.row, texts: record.fields, quoted: record.quoted)
        if let problem = record.problem { fault = (problem.field, problem.text, problem.reason) }
    }
}

extension CSVRecord {
    /// What is wrong with the shape of the row.
    var problem: FormProblem? {
        guard let fault else { return nil }
        let text = switch fault {
        case .textAfterQuote(let text): text
        // What no column has room for would otherwise be lost from the file of rejected rows.
        case .wrongFieldCount(let expected, let found) where found > expected:
            fields[expected...].joined(separator: ",")
        default: ""
        }
        return FormProblem(row: row, field: "", text: text, reason: fault.reason)
    }
}

extension CSVFault {
    var reason: FormProblem.Reason {
        switch self {
        case .unterminatedQuote: .unterminatedQuote
        case .textAfterQuote: .textAfterQuote
        case .tooManyFields(let limit): .tooManyFields(limit: limit)
        case .fieldTooLong(let limit): .textTooLong(limit: limit)
        case .wrongFieldCount(let expected, let found): .wrongFieldCount(expected: expected, found: found)
        }
    }
}
