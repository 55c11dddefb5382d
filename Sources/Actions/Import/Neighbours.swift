import Figures
import Statistics

/// The reports of another period beside which those of a batch are checked.
struct Neighbours {
    var period: Period?
    var versions: VersionCache.Versions = [:]

    /// The report of the same respondent that was in force on a day.
    func latest(_ identity: LineIdentity, knownBy day: Day) -> FiledLine? {
        guard let period, !versions.isEmpty else { return nil }
        var identity = identity
        identity.period = period
        return versions[identity]?.last { $0.filing.knownOn <= day }
    }
}
