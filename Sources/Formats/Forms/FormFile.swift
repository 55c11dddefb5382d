import Figures
import Statistics

/// Reads a handed-in file as the lines of a form.
///
/// CSV, JSON where the name ends in `.json`, `.jsonl` or `.ndjson`, or an Excel workbook. Every cell is checked for
/// what its field may hold; whether references are known is not asked here. Good rows are kept
/// around bad ones, but a file whose header is wrong is refused as a whole.
public enum FormFile {
    public static func read(_ bytes: [UInt8], name: String, form: Form) -> FormFileResult {
        var result = FormFileResult(fields: form.versions.last?.fields.map(\.id) ?? [])
        do throws(FormProblem) {
            let table = try table(bytes, name: name)
            result.header = table.header
            let layout = FormLayout(form)
            let header = FormHeader(table.header, row: table.headerRow, fields: layout.fields, required: layout.required)
            result.problems = table.problems + header.problems
            guard !header.problems.contains(where: { $0.severity == .error }) else { return result }
            var lines = FormLines(form, layout, header)
            for row in table.rows { lines.take(row) }
            lines.drain(into: &result)
            if result.lines.isEmpty, result.rejected.isEmpty { result.problems.append(.noRows) }
        } catch {
            result.problems.append(error)
        }
        return result
    }

    /// Whether a file is read as JSON, by its name.
    public static func isJSON(_ name: String) -> Bool {
        [".json", ".jsonl", ".ndjson"].contains { name.lowercased().hasSuffix($0) }
    }

    static func table(_ bytes: [UInt8], name: String) throws(FormProblem) -> FormTable {
        let empty = FormProblem(row: 0, field: "", text: "", reason: .emptyFile)
        if Workbook.isWorkbook(bytes) {
            guard let table = try FormTable(workbook: bytes) else { throw empty }
            return table
        }
        let text: DecodedText
        do throws(TextFault) {
            text = try DecodedText(bytes)
        } catch {
            throw error.problem
        }
        guard let table = isJSON(name) ? try FormTable(json: text.bytes) : try FormTable(csv: text.bytes) else {
            throw empty
        }
        return table
    }
}

extension TextFault {
    var problem: FormProblem {
        switch self {
        case .notAText(let kind): FormProblem(row: 0, field: "", text: "", reason: .notAText(kind: kind))
        case .binary(let line): FormProblem(row: line, field: "", text: "", reason: .binary)
        case .undecodable(let line, let byte): FormProblem(row: line, field: "", text: byte, reason: .undecodable)
        }
    }
}

extension FormProblem {
    /// A file that has a header and nothing below.
    static let noRows = FormProblem(row: 0, field: "", text: "", reason: .noRows)
}
