import Figures
import Statistics
import Trade

/// Reads a table of named columns row by row; rows that cannot be taken are handed back.
struct TableReading<Column: Hashable & RawRepresentable> where Column.RawValue == String {
    private var records: TableRecords
    private(set) var columns: [Column: Int] = [:]
    private(set) var header: [String] = []
    let document: FactDocument

    /// - Throws: a `FileReject` where the bytes are neither a text nor a workbook, or the header is not a header.
    init(
        _ bytes: [UInt8], document: FactDocument, required: [Column], known: [String], column: (String) -> Column?
    ) throws(FileReject) {
        self.document = document
        do throws(FormProblem) {
            records = try TableRecords(bytes)
        } catch {
            throw FileReject(error, file: document.name)
        }
        guard let first = records.header else {
            throw FileReject(file: document.name, line: 1, field: "", text: "", message: TableWords.noHeader, mend: TableWords.addHeader)
        }
        header = first.fields
        for (index, name) in header.enumerated()
        where !name.trimmedOfSpaces.isEmpty && !FormHeader.addedColumns.contains(name.trimmedOfSpaces) {
            func fault(_ message: LocalizedText, _ mend: LocalizedText) -> FileReject {
                FileReject(file: document.name, line: first.row, field: "", text: name, message: message, mend: mend)
            }
            guard let found = column(name) else { throw fault(TableWords.unknownColumn, TableWords.nearest(to: name, of: known)) }
            guard columns.updateValue(index, forKey: found) == nil else { throw fault(TableWords.duplicateColumn, TableWords.removeColumn) }
        }
        for name in required where columns[name] == nil {
            throw FileReject(
                file: document.name, line: first.row, field: name.rawValue, text: "",
                message: LocalizedText(en: "the column is missing", zh: "缺少该列", vi: "thiếu cột"),
                mend: LocalizedText(en: "add a column \(name.rawValue)", zh: "请添加列 \(name.rawValue)", vi: "hãy thêm cột \(name.rawValue)"))
        }
    }

    /// The next row that is not blank, and what is wrong with its shape.
    mutating func next() -> (row: TableRow<Column>, reject: FileReject?)? {
        guard let (record, problem) = records.next() else { return nil }
        let row = TableRow(record: record, columns: columns, header: header, document: document)
        if let problem { return (row, FileReject(problem, file: document.name)) }
        return (row, nameless(record))
    }

    /// What stands under no name would be passed over in silence.
    private func nameless(_ record: CSVRecord) -> FileReject? {
        for (name, field) in zip(header, record.fields) where name.trimmedOfSpaces.isEmpty && !field.trimmedOfSpaces.isEmpty {
            return FileReject(
                file: document.name, line: record.row, field: "", text: field, message: TableWords.nameless, mend: TableWords.nameColumn)
        }
        return nil
    }
}
