import Actions
import Figures
import Formats
import Registry
import Statistics

/// What the page of an enterprise shows.
struct EnterpriseModel: Sendable {
    let entry: DatedHistory<Enterprise>.Entry
    let history: [DatedHistory<Enterprise>.Entry]
    let reports: [FiledReport]
    /// By `form/series`.
    let indicators: [String: Indicator]
    let places: [(id: String, name: LocalizedText)]
    let industry: LocalizedText
    let regions: [MapRegion]
    let names: [String: LocalizedText]
    /// The places whose region on the map is where it stands.
    let marked: Set<String>
    /// Those in which its reports count.
    let periodsInScope: Set<Period>
}
