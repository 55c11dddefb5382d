import Actions
import Figures
import Storage

/// What the page of the record shows.
struct RecordModel: Sendable {
    /// A filing about what an earlier one was about.
    struct Correction: Sendable {
        let before: Filing
        let after: Filing
    }

    /// The newest first.
    let filings: [Filing]
    let corrections: [Correction]
    let heads: [ChainHead]
    let proof: KeptProof
    let forms: [String: LocalizedText]
}
