import Figures
import Trade

/// Reads a table of named columns row by row; rows that cannot be taken are handed back.
struct TableReading<Column: Hashable & RawRepresentable> where Column.RawValue == String {
    private(set) var reader: CSVReader
    private(set) var columns: [Column: Int] = [:]
    private(set) var header: [String] = []
    let document: FactDocument

    /// - Throws: a `FileReject` where the bytes are no text, or the header is not a header.
    init(
        _ bytes: [UInt8], document: FactDocument, required: [Column], known: [String], column: (String) -> Column?
    ) throws(FileReject) {
        self.document = document
        let text: DecodedText
        do {
            text = try DecodedText(bytes)
        } catch {
            throw FileReject(
                file: document.name, line: 0, field: "", text: "", message: LocalizedText(en: "not a text", zh: "不是文本", vi: "không phải văn bản"),
                mend: LocalizedText(en: "save it as CSV in UTF-8", zh: "请另存为 UTF-8 编码的 CSV", vi: "hãy lưu thành CSV UTF-8"))
        }
        reader = CSVReader(text.bytes)
        guard let first = reader.next() else {
            throw FileReject(file: document.name, line: 1, field: "", text: "", message: TableWords.noHeader, mend: TableWords.addHeader)
        }
        header = first.fields
        for (index, name) in header.enumerated() where !name.trimmedOfSpaces.isEmpty {
            func fault(_ message: LocalizedText, _ mend: LocalizedText) -> FileReject {
                FileReject(file: document.name, line: first.row, field: "", text: name, message: message, mend: mend)
            }
            guard let found = column(name) else { throw fault(TableWords.unknownColumn, TableWords.oneOf(known)) }
            guard columns.updateValue(index, forKey: found) == nil else { throw fault(TableWords.duplicateColumn, TableWords.removeColumn) }
        }
        for name in required where columns[name] == nil {
            throw FileReject(
                file: document.name, line: first.row, field: name.rawValue, text: "",
                message: LocalizedText(en: "the column is missing", zh: "缺少该列", vi: "thiếu cột"),
                mend: LocalizedText(en: "add a column \(name.rawValue)", zh: "请添加列 \(name.rawValue)", vi: "hãy thêm cột \(name.rawValue)"))
        }
        reader.expectedFieldCount = header.count
    }

    /// The next row that is not blank.
    mutating func next() -> Result<TableRow<Column>, FileReject>? {
        while let record = reader.next() {
            guard record.fault == nil else {
                return .failure(
                    FileReject(
                        file: document.name, line: record.row, field: "", text: record.fields.joined(separator: ",").prefix(80).description,
                        message: TableWords.faulty, mend: TableWords.mendRow))
            }
            guard record.fields.contains(where: { !$0.trimmedOfSpaces.isEmpty }) else { continue }
            return .success(TableRow(record: record, columns: columns, header: header, document: document))
        }
        return nil
    }
}
