import Figures
import Registry

/// What the page of energy shows.
struct EnergyModel: Sendable {
    /// A metered unit, such as a turbine.
    struct Generator: Sendable {
        let entry: DatedHistory<Facility>.Entry
        /// Since commissioning, by the last readings.
        let total: Figure
        let year: Figure
    }

    /// The units of one site.
    struct Site: Sendable {
        let id: String
        let name: LocalizedText
        let heads: [Figure]
        let months: [Figure]
        /// The capacity factor of the same months; empty where there is no such indicator.
        let factors: [Figure]
        let units: [Generator]
    }

    let sites: [Site]
    let today: Day
    let indicators: [String: LocalizedText]
}
