import Actions
import Figures
import Formats
import Registry

/// What the first page shows.
struct GlanceModel: Sendable {
    /// A level with its growth and the months before.
    struct Headline: Sendable {
        let level: Figure
        let growth: Figure?
        let series: [Figure]
    }

    /// A figure of each part of the zone, for the map and the table beneath it.
    struct Parts: Sendable {
        let figures: [(place: Place, figure: Figure)]
        /// The indicators that the reader may choose, with their titles.
        let choices: [(id: String, title: LocalizedText)]
        let indicator: String?
        /// What is shown where the reader chose nothing.
        let preferred: (id: String, title: LocalizedText)?
        let showsGrowth: Bool
    }

    let headlines: [Headline]
    let pinned: [Figure]
    let parts: Parts
    let attention: [Attention]
    let regions: [MapRegion]
    /// The short names of the regions: those of the places that they outline first.
    let regionNames: [String: LocalizedText]
    let name: LocalizedText
    let today: Day
}
