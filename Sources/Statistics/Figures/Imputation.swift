import Figures

/// A missing respondent's value, computed from its last month and the movement of those who
/// reported both months.
struct Imputation {
    /// What it reported last, or what was computed of the month before.
    indirect enum Last {
        case reported(FiledLine)
        case computed(Imputation)
    }

    var found: FigureEvaluation.SubjectStanding
    /// The months computed and the one before.
    var period, previous: Period
    var last: Last
    var movement: Movement
    var month, yearToDate: ExactDecimal
    /// Its report of the year before, which stands in its prior-year columns.
    var yearAgo: FiledLine?
    var priorMonth, priorYearToDate: ExactDecimal
}
