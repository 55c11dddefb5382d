import Statistics
import Storage

/// Filings with the changes of cells that follow from them, and what these rest on.
struct RestingFilings: Sendable {
    var drafts: [FilingDraft] = []
    var changes: [CellChange] = []
    var basis: FilingBasis

    /// The heads on which the filings build.
    var expecting: [String: Int] { drafts.reduce(into: [:]) { $0[$1.key] = basis.heads[$1.key, default: 0] } }
}
