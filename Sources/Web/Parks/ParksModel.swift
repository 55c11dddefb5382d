import Figures
import Formats
import Registry

/// What the page of the parks shows.
struct ParksModel: Sendable {
    struct Row: Sendable {
        let place: Place
        let prefecture: String?
        let area: String?
        var output: Figure?
        var growth: Figure?
        var response: Figure?
    }

    let rows: [Row]
    let chosen: (id: String, name: LocalizedText)?
    let period: Period?
    let choices: [(id: String, name: LocalizedText)]
    let names: [String: LocalizedText]
    let regions: [MapRegion]
}
