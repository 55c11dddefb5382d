import Figures

/// What a level is made of, before it is summed.
struct LevelSource {
    enum Origin {
        /// Cells of a form's series; leaves are reports.
        case series(form: Form, series: ReportedSeries, names: [String], column: Column)
        /// Cells of restated bases; leaves are the office's lines.
        case base(indicator: String, baseYear: Int, form: Form, column: Column)
        case readings(form: Form, column: Column)
        /// Registered things; the items are the leaves.
        case register
    }

    var origin: Origin
    var items: [Item]
}
