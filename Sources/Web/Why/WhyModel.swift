import Actions
import Figures

/// All that the page of a figure shows.
struct WhyModel: Sendable {
    let figure: Figure
    /// The zone's name, for the citation.
    let zone: LocalizedText
    let sentence: String
    let vintages: [FigureVintage]
    let neighbours: [Figure]
    let series: [Figure]
    /// How many levels of the why are open.
    let depth: Int
    /// Whether all parts of a sum are listed, however many.
    let listsAll: Bool
}
