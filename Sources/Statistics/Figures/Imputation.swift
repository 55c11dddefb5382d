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

    /// This month's and last month's sums of the respondents that reported both.
    struct Movement {
        struct Reporter {
            var subject: String
            var now, before: FiledLine
        }

        var reporters: [Reporter] = []
        var now = ExactDecimal.zero
        var before = ExactDecimal.zero
    }
}

extension Imputation {
    func value(of column: Column) -> ExactDecimal {
        switch column {
        case .month, .readings: month
        case .yearToDate: yearToDate
        case .priorMonth: priorMonth
        case .priorYearToDate: priorYearToDate
        }
    }
}

extension Imputation.Last {
    func value(_ field: String, _ column: Column, _ version: FormVersion) -> ExactDecimal? {
        switch self {
        case .reported(let line): line.value(field, of: version)
        case .computed(let imputation): imputation.value(of: column)
        }
    }
}
