import Actions
import Figures
import Registry

/// What the page of a project shows.
struct ProjectModel: Sendable {
    /// A phase as a document told it.
    struct Told: Sendable {
        let entry: DatedHistory<ProjectPhase>.Entry
        /// In yuan; `nil` where the document tells none.
        let plannedTotal: ExactDecimal?
    }

    let row: ProjectRow
    /// All that was told of its phases, the latest first.
    let histories: [Told]
    let figures: [Figure]
    /// Investment completed, from the start of each year.
    let months: [Figure]
    let today: Day
    let area: (id: String, name: LocalizedText)?
    let indicators: [String: LocalizedText]
}
