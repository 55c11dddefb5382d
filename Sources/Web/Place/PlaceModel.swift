import Figures
import Formats
import Registry

/// What the page of a place shows.
struct PlaceModel: Sendable {
    /// A headline figure of the place.
    struct Line: Sendable {
        let level: Figure
        let growth: Figure?
        let series: [Figure]
    }

    let entry: DatedHistory<Place>.Entry
    let above: [Place]
    let within: [Place]
    let lines: [Line]
    let indicators: [String: LocalizedText]
    let regions: [MapRegion]
    let names: [String: LocalizedText]
    /// The places whose region on the map is the place's own.
    let marked: Set<String>

    var place: Place { entry.value }
}
