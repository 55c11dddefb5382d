import Figures

/// A version of a report, as far as cells depend on it; whether it comes from a line or from columns.
struct ReportVersion {
    var knownOn: Day
    var provenance: Provenance
    /// In the order of the form's series.
    var sums: [CellSums]

    init(_ line: FiledLine, _ columns: SeriesColumns) {
        knownOn = line.filing.knownOn
        provenance = line.filing.provenance
        sums = columns.sums(of: line)
    }

    init(_ block: ReportBlock, row: Int, _ telling: Telling, _ version: FormVersion) {
        knownOn = Day(dayNumber: Int(telling.knownOn))
        provenance = telling.provenance
        sums = version.series.map { block.sums(of: $0, row: row, version: version) }
    }
}
