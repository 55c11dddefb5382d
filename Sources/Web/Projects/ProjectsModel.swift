import Actions
import Figures
import Formats
import Registry

/// What the page of all projects shows.
struct ProjectsModel: Sendable {
    /// All that the reader's choice leaves, the largest plan first.
    let rows: [ProjectRow]
    /// Those on this page.
    let range: Range<Int>
    let today: Day
    let place: String?
    let status: ProjectPhase.Status?
    /// From contract to production, each a count.
    let steps: [Figure]
    /// The place that the steps are counted in.
    let wide: LocalizedText
    let heads: [Figure]
    /// How many of the rows lie in each prefecture, the most first.
    let prefectures: [(id: String, count: Int)]
    let regions: [MapRegion]
    let names: [String: LocalizedText]
    let places: [(id: String, name: LocalizedText)]
    let indicators: [String: LocalizedText]

    var shown: ArraySlice<ProjectRow> { rows[range] }
}
