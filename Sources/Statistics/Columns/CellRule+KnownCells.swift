import Figures
import Registry

extension CellRule {
    /// The cells of one series and period as they were known on a day, added up from the reports themselves; each
    /// as one change of that day.
    ///
    /// - Parameter standings: where the block's respondents stand by what was known on that day.
    public func cells(
        form: Form, series: ReportedSeries, block: ReportBlock, known: KnownReports, standings: DatedStandings
    ) -> [CellChange] {
        let version = form.version(for: block.period)
        let day = block.period.lastDay
        let fields = [series.month, series.yearToDate, series.priorMonth, series.priorYearToDate]
        let columns = fields.map { $0.flatMap { BaseColumn($0, of: block, version) } }
        let width = known.provenances.count
        let sums = SlotSums(
            slots: known.slots(of: block, kinds: standings.kinds(on: day)), count: standings.kinds.count * width,
            columns: columns.map { $0?.numbers })
        var memory = StandingMemory(register)
        var cells: [CellChange] = []
        for (slot, count) in sums.counts.enumerated() where count > 0 {
            let kind = standings.kinds[slot / width]
            guard let atom = memory.atom(of: kind.seat, on: day, asOf: known.asOf) else { continue }
            func sum(_ column: Int) -> ExactDecimal {
                columns[column].map { ExactDecimal(millionths: sums.sum(column, slot: slot) * $0.factor) } ?? .zero
            }
            let key = CellKey(
                series: SeriesName.of(series, form: form, isInScope: kind.isInScope), period: block.period, atom: atom,
                classCode: kind.seat.classCode, provenance: known.provenances[slot % width])
            cells.append(CellChange(key: key, knownOn: known.asOf, sums: CellSums(
                month: sum(0), yearToDate: sum(1), priorMonth: sum(2), priorYearToDate: sum(3), answered: Int(count))))
        }
        return cells
    }
}

/// A field's column with what a step of it is worth in millionths of base units.
private struct BaseColumn {
    var numbers: NumberColumn
    var factor: Int128

    /// `nil` where the form has no such number, or none stands in the block.
    init?(_ field: String, of block: ReportBlock, _ version: FormVersion) {
        guard case .number(let unit, _, _) = version.field(field)?.content, let column = block.numbers[field] else { return nil }
        if unit.factor.isWhole {
            (numbers, factor) = (column, Int128(column.step) * (unit.factor.millionths / 1_000_000))
        } else {
            // Of each number by itself six places may hold the product or not.
            (numbers, factor) = (NumberColumn(), 1)
            for row in 0..<column.count { numbers.append((block.value(field, row: row, of: version) ?? .zero).millionths) }
        }
    }
}
