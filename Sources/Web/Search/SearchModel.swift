import Figures
import Registry

/// What a search found.
struct SearchModel: Sendable {
    let words: String
    let figures: [Figure]
    let places: [Place]
    let projects: [(id: String, name: LocalizedText)]
    let enterprises: [(id: String, name: LocalizedText)]
}
