import Figures
import Statistics

/// Which column of a file holds which field of a form.
struct FormHeader {
    /// Columns that a file of rejected rows adds; ignored when the file is handed in again.
    static let addedColumns = ["row", "field", "text", "reason", "mend"]

    private static let longestCompared = 60

    /// For every column the field's number among those asked for, or `nil` for an ignored one.
    private(set) var fieldOfColumn: [Int?] = []
    private(set) var problems: [FormProblem] = []

    /// - Parameters:
    ///   - headings: field ids or titles in any language, the unit in brackets behind.
    ///   - row: the row of the header, for problems.
    ///   - fields: the fields of all versions of a form.
    ///   - required: the ids without which no row can be filed.
    init(_ headings: [String], row: Int, fields: [FormField], required: Set<String>) {
        var firstColumn: [Int: Int] = [:]
        for (column, heading) in headings.enumerated() {
            let heading = heading.trimmedOfSpaces
            let match = Self.match(heading, fields)
            fieldOfColumn.append(match)
            if let match {
                if let first = firstColumn[match] {
                    problems.append(FormProblem(
                        row: row, field: fields[match].id, text: heading, reason: .duplicateColumn(first: first + 1)))
                }
                firstColumn[match] = firstColumn[match] ?? column
                checkUnit(of: heading, fields[match], row: row)
            }
        }
        for (column, heading) in headings.enumerated() where fieldOfColumn[column] == nil {
            let heading = heading.trimmedOfSpaces
            if !heading.isEmpty, !Self.addedColumns.contains(heading) {
                reportUnknown(heading, row: row, fields: fields, present: Set(firstColumn.keys))
            }
        }
        for (index, field) in fields.enumerated() where required.contains(field.id) && firstColumn[index] == nil {
            problems.append(FormProblem(row: row, field: field.id, text: "", reason: .missingColumn))
        }
    }

    /// The cells of a row, one for every field; empty where no column holds the field.
    func cells(of row: FormRow, fieldCount: Int) -> [FormCell] {
        var cells = [FormCell](repeating: FormCell(text: "", isQuoted: false), count: fieldCount)
        for column in 0..<min(fieldOfColumn.count, row.texts.count) {
            guard let field = fieldOfColumn[column] else { continue }
            cells[field] = FormCell(
                original: row.texts[column], isQuoted: !row.quoted.isEmpty && row.quoted.contains(column))
        }
        return cells
    }

    /// A column that is nearly a field which the file lacks is a mistyped one, and its figures
    /// would be lost: an error. Any other is an office's own and is passed over with a warning.
    private mutating func reportUnknown(_ heading: String, row: Int, fields: [FormField], present: Set<Int>) {
        let body = String(Self.body(of: heading).lowercased().prefix(Self.longestCompared))
        let absent = fields.indices.filter { !present.contains($0) }.map { fields[$0] }
        let limit = max(2, body.count / 3)
        let mistyped = absent.first { field in
            ([field.id] + field.title.all).contains { name in
                guard abs(name.count - body.count) <= limit else { return false }
                let distance = Spelling.distance(body, name.lowercased())
                return distance <= limit && distance * 2 < name.count
            }
        }?.id
        let nearest = mistyped ?? Spelling.nearest(to: body, among: fields.map(\.id))
        problems.append(FormProblem(
            row: row, field: "", text: heading, reason: .unknownColumn(suggestion: nearest),
            severity: mistyped == nil ? .warning : .error))
    }

    private mutating func checkUnit(of heading: String, _ field: FormField, row: Int) {
        guard let written = Self.bracketed(heading), Self.match(heading, [field], mayDropBrackets: false) == nil
        else { return }
        guard case .number(let unit, _, _) = field.content else {
            problems.append(FormProblem(row: row, field: field.id, text: heading, reason: .unitOfTheHeader(expected: "")))
            return
        }
        let isSame = MeasurementUnit.named(written) == unit || unit.name.all.contains(written)
        if !isSame {
            problems.append(FormProblem(
                row: row, field: field.id, text: heading, reason: .unitOfTheHeader(expected: unit.code)))
        }
    }

    private static func match(_ heading: String, _ fields: [FormField], mayDropBrackets: Bool = true) -> Int? {
        guard !heading.isEmpty else { return nil }
        if let index = fields.firstIndex(where: { $0.id == heading }) { return index }
        let lowered = heading.lowercased()
        let matching = fields.indices.filter { index in
            fields[index].id.lowercased() == lowered || fields[index].title.all.contains { $0.lowercased() == lowered }
        }
        if matching.count == 1 { return matching[0] }
        guard mayDropBrackets, matching.isEmpty, bracketed(heading) != nil else { return nil }
        return match(body(of: heading), fields, mayDropBrackets: false)
    }

    /// What stands in brackets at the end: `千元` of `output_month (千元)`.
    private static func bracketed(_ heading: String) -> String? {
        guard let last = heading.last, last == ")" || last == "）",
            let open = heading.lastIndex(where: { $0 == "(" || $0 == "（" })
        else { return nil }
        return String(heading[heading.index(after: open)...].dropLast()).trimmedOfSpaces
    }

    private static func body(of heading: String) -> String {
        guard bracketed(heading) != nil, let open = heading.lastIndex(where: { $0 == "(" || $0 == "（" }) else { return heading }
        return String(heading[..<open]).trimmedOfSpaces
    }
}
