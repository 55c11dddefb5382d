import Figures
import Statistics

/// The columns of lines, made as plainly as can be.
struct PlainColumns {
    let index: ReportIndex
    let blocks: [ReportBlock]

    init(_ lines: [FiledLine]) {
        let sorted = lines.sorted(by: FiledLine.isToldBefore)
        let chains = Set(sorted.map(\.filing.position.key)).sorted()
        let subjects = Set(sorted.map(\.line.subject)).sorted()
        var tellings: [Telling] = []
        let numbered = sorted.map { line in
            let telling = Telling(
                chain: UInt32(chains.firstIndex(of: line.filing.position.key) ?? 0), sequence: Int64(line.filing.position.sequence),
                knownOn: Int32(line.filing.knownOn.dayNumber), recordedAt: line.filing.recordedAt.microsecondsSince1970,
                provenance: line.filing.provenance)
            if tellings.last != telling { tellings.append(telling) }
            return (line: line, subject: UInt32(subjects.firstIndex(of: line.line.subject) ?? 0), telling: UInt32(tellings.count - 1))
        }
        index = ReportIndex(chains: chains, subjects: subjects, tellings: tellings)
        blocks = Dictionary(grouping: numbered) { $0.line.line.period }.sorted { $0.key < $1.key }.map { period, rows in
            let rows = rows.enumerated().sorted { ($0.element.subject, $0.offset) < ($1.element.subject, $1.offset) }.map(\.element)
            var numbers: [String: NumberColumn] = [:]
            for field in Set(rows.flatMap(\.line.filing.fields)) {
                var column = NumberColumn()
                for row in rows { column.append((try? ExactDecimal(parsing: row.line[field]))?.millionths ?? 0) }
                numbers[field] = column
            }
            return ReportBlock(period: period, subjects: rows.map(\.subject), tellings: rows.map(\.telling), numbers: numbers)
        }
    }
}
