import Actions
import Figures
import Formats
import Registry
import Statistics

/// What the page that chooses figures shows.
struct FiguresModel: Sendable {
    /// A period with what is known of it now, what was known first, and its growth.
    struct Moment: Sendable {
        let figure: Figure
        let first: Figure?
        let growth: Figure?
    }

    /// What can be chosen from.
    struct Choices: Sendable {
        let indicators: [Indicator]
        let places: [Place]
        let groups: [(id: String, name: LocalizedText)]
    }

    let address: FigureAddress?
    let figure: Figure?
    let moments: [Moment]
    /// The figure and those held beside it, each with the name of its place.
    let compared: [(name: LocalizedText, figure: Figure)]
    let beside: ComparedPlaces
    /// The same figure of every place whose outline is held: areas of a zone, prefectures elsewhere.
    let parts: [(place: Place, figure: Figure)]
    let regions: [MapRegion]
    let choices: Choices
    let count: Int
    let isPinned: Bool
}
