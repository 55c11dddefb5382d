import Figures
import Storage

/// Where the record stands: the ends of all chains, and the day by which figures are asked.
struct RecordPosition: Hashable, Sendable {
    /// Differs when anything was filed, or when the day changed.
    let tag: String

    init(heads: [ChainHead], today: Day) {
        tag = Fingerprint.of(heads.map { "\($0.key)#\($0.sequence)#\($0.hash)" }.joined(separator: "\n") + "\(today)")
    }
}
