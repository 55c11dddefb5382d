import Figures
import Statistics

@testable import Storage

/// A line with its numbers, however it was read. Zeros are left out.
struct ToldRow: Hashable {
    var period: Period
    var subject: String
    var position: FilingPosition
    var knownOn: Day
    var recordedAt: Int64
    var provenance: Provenance
    var numbers: [String: Int128]

    /// All lines of a form, plainly: by period and respondent, then as they replace each other.
    static func plainly(_ record: DatabaseRecord, form: String = RandomLedger.form) async throws -> [ToldRow] {
        try await record.lines(LineQuery(form: form)).sorted(by: FiledLine.isToldBefore).map { line in
            var numbers: [String: Int128] = [:]
            for field in line.filing.fields {
                if let number = try? ExactDecimal(parsing: line[field]), !number.isZero { numbers[field] = number.millionths }
            }
            return ToldRow(
                period: line.line.period, subject: line.line.subject, position: line.filing.position, knownOn: line.filing.knownOn,
                recordedAt: line.filing.recordedAt.microsecondsSince1970, provenance: line.filing.provenance, numbers: numbers)
        }
        .enumerated().sorted { ($0.element.period, $0.element.subject, $0.offset) < ($1.element.period, $1.element.subject, $1.offset) }
        .map(\.element)
    }

    /// The same from columns.
    static func inColumns(_ record: any RecordStore, form: String = RandomLedger.form) async throws -> [ToldRow] {
        try await record.withColumns(of: form) { try await rows(of: $0) }
    }

    static func rows(of projection: ReportProjection) async throws -> [ToldRow] {
        var rows: [ToldRow] = []
        for period in projection.periods {
            let block = try await projection.block(of: period)
            for row in 0..<block.count {
                let telling = projection.index.tellings[Int(block.tellings[row])]
                rows.append(ToldRow(
                    period: period, subject: projection.index.subjects[Int(block.subjects[row])],
                    position: FilingPosition(key: projection.index.chains[Int(telling.chain)], sequence: Int(telling.sequence)),
                    knownOn: Day(dayNumber: Int(telling.knownOn)), recordedAt: telling.recordedAt, provenance: telling.provenance,
                    numbers: block.numbers.mapValues { $0.millionths(row) }.filter { $0.value != 0 }))
            }
        }
        return rows
    }
}
