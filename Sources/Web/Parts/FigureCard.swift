import Figures

/// A figure on a card: its words, its value as the link to its why, its growth and its marks.
struct FigureCard {
    let label: String
    let period: String
    let value: ValueLink
    let isUnknown: Bool
    let growth: [ValueLink]
    /// What the growth is measured against; empty for what stands at a day, which nobody reports month by month.
    let basis: String
    let badges: [Badge]
    let spark: [SparkLine]

    init(_ figure: Figure, label: String, growth: Figure? = nil, series: [Figure] = [], in language: Language) {
        self.label = label
        period = figure.address.period.words[language]
        value = ValueLink(figure, in: language)
        isUnknown = figure.value.unknown != nil
        self.growth = growth.flatMap { $0.value.unknown == nil ? [ValueLink($0, in: language, style: FigureStyle(direction: .signs))] : nil } ?? []
        if case .day = figure.address.period { basis = "" } else { basis = growth?.address.measure.words[language] ?? "" }
        badges = Badge.marks(of: figure, in: language)
        spark = SparkLine(series, in: language).map { [$0] } ?? []
    }
}
