import Figures
import Products
import Trade

/// Reads a tariff schedule from CSV: a code, a description, and a column for each scheme.
public enum TariffFile {
    /// The digits of a line's code, below the six of the convention.
    private static let lineDigits = 8...12

    /// One pass over the file. Cells of equal text are read once: schedules repeat few hundred texts in thousands of lines.
    public static func read(_ bytes: [UInt8], heading: TariffHeading) throws(TariffFileFault) -> TariffImport {
        let file = heading.source.file
        let text: DecodedText
        do throws(TextFault) { text = try DecodedText(bytes) } catch { throw .text(file: file, error) }
        var reader = CSVReader(text.bytes)
        guard let header = reader.next() else { throw .empty(file: file) }
        reader.expectedFieldCount = header.fields.count
        let codeIndex = try index(of: heading.codeColumn, in: header, file)
        let descriptionIndex = try index(of: heading.descriptionColumn, in: header, file)
        var indices: [Int] = []
        for column in heading.columns { indices.append(try index(of: column.name, in: header, file)) }
        let mostFavouredNation = heading.columns.firstIndex { $0.scheme == .mostFavouredNation }

        var lines: [TariffLine] = []
        var rejects: [TariffReject] = []
        var findings: [TariffFinding] = []
        var cellOfText: [String: TariffCell] = [:]
        var codes: Set<String> = []
        var rowCount = 0
        for record in reader {
            rowCount += 1
            if let fault = record.fault {
                rejects.append(TariffReject(file: file, row: record.row, field: "", text: record.fields.first ?? "", reason: .record(fault)))
                continue
            }
            let codeText = record.fields[codeIndex]
            codes.insert(codeText)
            let code: HSCode
            do throws(HSCodeError) {
                code = try HSCode(codeText)
            } catch {
                rejects.append(TariffReject(file: file, row: record.row, field: heading.codeColumn, text: codeText, reason: .code(error.reason)))
                continue
            }
            guard lineDigits.contains(code.digits.utf8.count) else {
                rejects.append(
                    TariffReject(file: file, row: record.row, field: heading.codeColumn, text: codeText, reason: .notALine(digits: code.digits.utf8.count)))
                continue
            }
            let cells = indices.map { index in
                let text = record.fields[index]
                if let known = cellOfText[text] { return known }
                let cell = TariffCell(published: text)
                cellOfText[text] = cell
                return cell
            }
            let line = TariffLine(code: code, description: record.fields[descriptionIndex], cells: cells, row: record.row)
            for (column, cell) in zip(heading.columns, cells) {
                let finding = TariffFinding(line, column: column.name, cell: cell, mostFavouredNation: mostFavouredNation.map { cells[$0] })
                if let finding { findings.append(finding) }
            }
            lines.append(line)
        }
        let schedule = TariffSchedule(
            importer: heading.importer, asOf: heading.asOf, edition: heading.edition, source: heading.source, columns: heading.columns,
            lines: lines)
        return TariffImport(
            schedule: schedule, rejects: rejects, findings: findings, rowCount: rowCount, distinctCodeCount: codes.count)
    }

    private static func index(of name: String, in header: CSVRecord, _ file: String) throws(TariffFileFault) -> Int {
        guard let index = header.fields.firstIndex(of: name) else {
            throw .missingColumn(file: file, name: name, there: header.fields)
        }
        return index
    }
}
