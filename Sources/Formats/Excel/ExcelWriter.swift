import CXlsxWriter
import Figures
import Foundation

/// Writes a table as an Excel file: a sheet of the rows below a head that stays in sight, and a sheet of notes.
///
/// Nothing becomes a formula or a link: texts are string cells whatever they begin with. A number is a number cell
/// as long as Excel's fifteen digits hold it, and beyond that the text of all its digits. The same table, language
/// and instant give the same bytes.
public struct ExcelWriter {
    /// What a double is sure to give back.
    static let digitsHeld = 15

    private let book: UnsafeMutablePointer<lxw_workbook>
    private let head: UnsafeMutablePointer<lxw_format>?
    private let text: UnsafeMutablePointer<lxw_format>?
    private let asideRight: UnsafeMutablePointer<lxw_format>?
    private var numbers: [Int: UnsafeMutablePointer<lxw_format>] = [:]

    /// The file's bytes.
    ///
    /// - Parameter created: stands in the file's properties; take the instant of what the table shows.
    public static func bytes(of table: Tabulation, in language: Language, created: Instant) throws(ExcelFault) -> [UInt8] {
        guard table.rows.count < Int(LXW_ROW_MAX), table.columns.count <= Int(LXW_COL_MAX) else {
            throw .tooLarge(rows: table.rows.count, columns: table.columns.count)
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("table-\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        guard let book = workbook_new(file.path) else { throw .notWritten("workbook_new") }
        var writer = ExcelWriter(book)
        writer.writeProperties(title: table.title, created: created)
        writer.writeRows(of: table, in: language)
        writer.writeNotes(of: table, in: language)
        let status = workbook_close(book)
        guard status == LXW_NO_ERROR else { throw .notWritten(String(cString: lxw_strerror(status))) }
        do {
            return Array(try Data(contentsOf: file))
        } catch {
            throw .notWritten(error.localizedDescription)
        }
    }

    private init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
        head = workbook_add_format(book)
        format_set_bold(head)
        format_set_text_wrap(head)
        format_set_align(head, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_bottom(head, UInt8(LXW_BORDER_THIN.rawValue))
        text = workbook_add_format(book)
        format_set_align(text, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        asideRight = workbook_add_format(book)
        format_set_align(asideRight, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }

    private func writeProperties(title: String, created: Instant) {
        var properties = lxw_doc_properties()
        properties.created = time_t(created.microsecondsSince1970 / 1_000_000)
        ExcelText.cell(title).withCString { title in
            properties.title = UnsafeMutablePointer(mutating: title)
            workbook_set_properties(book, &properties)
        }
    }

    private mutating func writeRows(of table: Tabulation, in language: Language) {
        let sheet = workbook_add_worksheet(book, Self.tableName[language])
        for (column, heading) in table.columns.enumerated() {
            worksheet_write_string(sheet, 0, UInt16(column), ExcelText.cell(heading.head), head)
            worksheet_set_column(sheet, UInt16(column), UInt16(column), Self.width(of: column, in: table), nil)
        }
        for (row, cells) in table.rows.enumerated() {
            for (column, cell) in cells.enumerated() { write(cell, sheet, UInt32(row + 1), UInt16(column)) }
        }
        worksheet_freeze_panes(sheet, 1, 1)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_set_landscape(sheet)
        worksheet_fit_to_pages(sheet, 1, 0)
    }

    private mutating func write(_ cell: Tabulation.Cell, _ sheet: UnsafeMutablePointer<lxw_worksheet>?, _ row: UInt32, _ column: UInt16) {
        switch cell {
        case .text(let content):
            worksheet_write_string(sheet, row, column, ExcelText.cell(content), text)
        case .missing(let kind):
            worksheet_write_string(sheet, row, column, kind.rawValue, asideRight)
        case .number(let number):
            let digits = String(number.coefficient.magnitude).count
            if digits <= Self.digitsHeld, number.places <= Self.digitsHeld, let value = Double(number.description) {
                worksheet_write_number(sheet, row, column, value, format(places: number.places))
            } else {
                worksheet_write_string(sheet, row, column, number.description, asideRight)
            }
        }
    }

    private mutating func format(places: Int) -> UnsafeMutablePointer<lxw_format>? {
        if let known = numbers[places] { return known }
        let format = workbook_add_format(book)
        format_set_num_format(format, places == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: places))
        numbers[places] = format
        return format
    }

    private func writeNotes(of table: Tabulation, in language: Language) {
        let sheet = workbook_add_worksheet(book, Self.notesName[language])
        worksheet_set_column(sheet, 0, 0, 100, text)
        worksheet_write_string(sheet, 0, 0, ExcelText.cell(table.title), head)
        let key = table.missingValues.map { "\($0.rawValue)  \($0.words[language])" }
        for (row, line) in (table.notes + key).enumerated() {
            worksheet_write_string(sheet, UInt32(row + 1), 0, ExcelText.cell(line), text)
        }
    }

    private static let tableName = LocalizedText(en: "Table", zh: "数据表", vi: "Bảng")
    private static let notesName = LocalizedText(en: "Notes", zh: "说明", vi: "Ghi chú")

    /// Wide enough for its longest cell among the first rows, within reason; a Chinese character takes two.
    private static func width(of column: Int, in table: Tabulation) -> Double {
        let texts = table.rows.prefix(200).map { row in
            switch row.indices.contains(column) ? row[column] : .text("") {
            case .text(let text): text
            case .number(let number): number.description + String(repeating: ",", count: number.wholeDigits.count / 3)
            case .missing(let kind): kind.rawValue
            }
        }
        let widest = (texts + [String(table.columns[column].head.prefix(24))])
            .map { $0.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } }.max() ?? 0
        return Double(min(max(widest + 2, 9), 60))
    }
}
