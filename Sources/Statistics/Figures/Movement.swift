import Figures

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
