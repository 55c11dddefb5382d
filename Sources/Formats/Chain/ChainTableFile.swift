import Chain
import Figures
import Products
import Registry
import Statistics

/// Reads a handed-in table of a chain model as lines that can be filed: good rows are kept around bad ones, which are handed back.
public enum ChainTableFile {
    /// - Parameters:
    ///   - model: what is known already: rows may name its goods and processes.
    ///   - places: the places that may be named, with their kinds; `nil` where any will do.
    public static func read(
        _ bytes: [UInt8], of table: ChainTable, document: FactDocument, beside model: ChainModel, places: [String: PlaceKind]?
    ) -> FormFileResult {
        var result = FormFileResult(fields: table.fields)
        do throws(FileReject) {
            var reading = try TableReading<ChainColumn>(
                bytes, document: document, required: table.required, known: table.fields,
                column: { name in ChainColumn(rawValue: name).flatMap { table.columns.contains($0) ? $0 : nil } })
            result.header = reading.header
            result.fieldOfColumn = reading.header.map { table.fields.firstIndex(of: $0.trimmedOfSpaces) }
            var seen: Set<[String]> = []
            while let next = reading.next() {
                do throws(FileReject) {
                    if let reject = next.reject { throw reject }
                    result.lines.append(try line(next.row, of: table, beside: model, places: places, &seen))
                } catch {
                    result.problems.append(error.problem)
                    result.rejected.append(FormFileResult.RejectedRow(row: next.row.record.row, texts: next.row.record.fields))
                }
            }
            if result.lines.isEmpty, result.rejected.isEmpty {
                result.problems.append(FormProblem(row: 0, field: "", text: "", reason: .noRows))
            }
        } catch { result.problems.append(error.problem) }
        return result
    }

    private static func line(
        _ row: TableRow<ChainColumn>, of table: ChainTable, beside model: ChainModel, places: [String: PlaceKind]?, _ seen: inout Set<[String]>
    ) throws(FileReject) -> ReportLine {
        let texts = table.columns.map { row.text($0) }
        let identity = table.identity(texts, in: table.fields)
        var tried = ChainModel()
        (tried.goods, tried.processes) = (model.goods, model.processes)
        try ChainRows(places: places).take(row, of: table, into: &tried)
        guard seen.insert(identity).inserted else { throw row.reject(table.key[0], ChainRowWords.duplicate, mend: ChainRowWords.keepOne) }
        let from = Day(row.text(.from)).map { Period.day($0) }
        return ReportLine(row: row.record.row, subject: identity[0], period: from ?? FormLines.always, texts: texts)
    }
}

extension FileReject {
    /// The same for those who hand in forms.
    var problem: FormProblem { FormProblem(row: line, field: field, text: text, reason: .told(message, mend: mend)) }
}
