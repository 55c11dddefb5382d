import Figures
import Statistics

/// What a folder's `documents.csv` says about its files: when each was known, by whom.
public struct DocumentList: Sendable {
    /// One file's description; `nil` where the list leaves it open.
    public struct Entry: Hashable, Sendable {
        public var knownOn: Day?
        public var provenance: Provenance?
        /// Empty where none is named.
        public var source: String
        public var link: String
    }

    /// By file name.
    public private(set) var entries: [String: Entry] = [:]
    public private(set) var problems: [FormProblem] = []

    private var firstRows: [String: Int] = [:]

    private static let fields = [
        FormField(id: "file", title: LocalizedText(en: "File", zh: "文件", vi: "Tệp"), content: .text, isRequired: true),
        FormField(id: "known_on", title: LocalizedText(en: "Known on", zh: "获知日期", vi: "Ngày biết"), content: .day, isRequired: false),
        FormField(
            id: "provenance", title: LocalizedText(en: "Provenance", zh: "来源性质", vi: "Tính chất nguồn"),
            content: .choice(Provenance.allCases.map(\.rawValue)), isRequired: false),
        FormField(id: "source", title: LocalizedText(en: "Source", zh: "来源", vi: "Nguồn"), content: .text, isRequired: false),
        FormField(id: "link", title: LocalizedText(en: "Link", zh: "链接", vi: "Liên kết"), content: .text, isRequired: false),
    ]

    /// Reads a list; a faulty row is left out and reported.
    public init(_ bytes: [UInt8], name: String) {
        do throws(FormProblem) {
            let table = try FormFile.table(bytes, name: name)
            let header = FormHeader(table.header, row: table.headerRow, fields: Self.fields, required: ["file"])
            problems = header.problems
            guard !problems.contains(where: { $0.severity == .error }) else { return }
            for row in table.rows { take(row, header) }
        } catch {
            problems.append(error)
        }
    }

    private mutating func take(_ row: FormRow, _ header: FormHeader) {
        if let fault = row.fault {
            problems.append(FormProblem(row: row.row, field: fault.heading, text: fault.text, reason: fault.reason))
            return
        }
        let cells = header.cells(of: row, fieldCount: Self.fields.count)
        if cells.allSatisfy(\.text.isEmpty) { return }
        let faults = zip(cells, Self.fields).compactMap { cell, field in
            cell.fault(for: field).map { FormProblem(row: row.row, field: field.id, text: cell.text, reason: $0) }
        }
        problems += faults
        guard faults.isEmpty else { return }
        if let first = firstRows[cells[0].text] {
            problems.append(FormProblem(row: row.row, field: "file", text: cells[0].text, reason: .duplicateRow(firstRow: first)))
            return
        }
        firstRows[cells[0].text] = row.row
        entries[cells[0].text] = Entry(
            knownOn: Day(cells[1].text), provenance: Provenance(rawValue: cells[2].text), source: cells[3].text,
            link: cells[4].text)
    }
}
